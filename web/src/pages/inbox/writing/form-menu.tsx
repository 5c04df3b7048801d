import type { FormEvent } from 'react'
import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Menu } from '#web/ui/menu.tsx'
import type { PadHandle } from '#web/ui/rich/rich-pad.tsx'

const FORMS = [
  ['bold', 'Ctrl B'],
  ['slanted', 'Ctrl I'],
  ['code', 'Ctrl E'],
  ['bullets', '-'],
  ['numbers', '1.'],
  ['quote', '>'],
  ['plain', 'Ctrl ['],
] as const

/** How the words look, by mouse or by the key beside each. */
export function FormMenu({ pad }: { pad: { current: PadHandle | null } }) {
  const { say } = useWords()
  const [isLinking, setLinking] = useState(false)
  return (
    <>
      <Menu
        label={say('composer.form')}
        opener={say('composer.form')}
        className="quiet"
        up
        items={[
          ...FORMS.map(([form, shortcut]) => ({
            id: form,
            words: say(`composer.form_${form}`),
            shortcut,
            cut: form === 'bullets',
            onPick: () => pad.current?.form(form),
          })),
          { id: 'link', words: say('composer.form_link'), cut: true, onPick: () => setLinking(true) },
        ]}
      />
      {isLinking ? <LinkDialog pad={pad} onClose={() => setLinking(false)} /> : null}
    </>
  )
}

function LinkDialog({ pad, onClose }: { pad: { current: PadHandle | null }; onClose: () => void }) {
  const { say } = useWords()
  const [isWrong, setWrong] = useState(false)
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    const typed = String(new FormData(event.currentTarget).get('address') ?? '')
    if (!pad.current?.link(typed)) return setWrong(true)
    onClose()
    requestAnimationFrame(() => pad.current?.focus())
  }
  return (
    <Dialog title={say('composer.link_title')} onClose={onClose}>
      <form className="form" onSubmit={set}>
        <TextField
          name="address"
          label={say('composer.link_address')}
          wrong={isWrong ? say('composer.link_wrong') : undefined}
          autoComplete="off"
        />
        <p className="acts">
          <Button look="main" type="submit">
            {say('composer.link_set')}
          </Button>
          <Button onClick={onClose}>{say('act.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  )
}
