import { use, useState } from 'react'
import { call } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { TextField } from '#web/ui/field.tsx'
import { PasswordField } from './door-sheets.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Begun = { secret: string; picture: Promise<string> }

/** Password, then the picture for the app and its first code, then the recovery codes. */
export function CodesBegin({ onDone }: { onDone: () => void }) {
  const part = usePartWords('people')
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />
  if (begun) {
    return (
      <EditSheet
        key="confirm"
        title={part('doors.codes_begin')}
        act={part('doors.codes_begin')}
        lead={part('doors.codes_scan')}
        refresh={['readMyDoors']}
        save={async (form) => {
          const answer = await call('confirmMyCodes', { body: { code: textOf(form, 'code') } })
          setCodes(answer.recoveryCodes)
        }}
        onDone={() => undefined}
        onCancel={onDone}
      >
        <Picture of={begun.picture} />
        <p className="secret-line">
          <span className="label">{part('doors.secret')}</span>
          <span className="secret">{begun.secret.replace(/(.{4})/g, '$1 ').trim()}</span>
        </p>
        <TextField
          label={part('doors.app_code')}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          autoFocus
        />
      </EditSheet>
    )
  }
  return (
    <EditSheet
      title={part('doors.codes_begin')}
      act={part('doors.next')}
      refresh={[]}
      save={async (form) => {
        const body = { password: String(form.get('password') ?? '') }
        const { secret, uri } = await call('beginMyCodes', { body })
        setBegun({ secret, picture: drawQr(uri) })
      }}
      onDone={() => undefined}
      onCancel={onDone}
    >
      <PasswordField />
    </EditSheet>
  )
}

async function drawQr(text: string): Promise<string> {
  const { renderSVG } = await import('uqr')
  return renderSVG(text, { border: 0 })
}

/** The secret beneath says the same in words. */
function Picture({ of }: { of: Promise<string> }) {
  return <div className="qr" aria-hidden="true" dangerouslySetInnerHTML={{ __html: use(of) }} />
}
