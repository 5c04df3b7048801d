import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { NumberSlot } from '#web/pieces/slots.tsx'
import { gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import type { PartProps } from './desk-change.ts'
import { DeskLine } from './desk-line.tsx'

/** How long customers see their ticket, and where the web form stands. */
export function CustomerPart({ settings, onChange }: PartProps) {
  const { say, format } = useWords()
  const { portalDays, webForm, webFormOrigins } = settings
  const address = `/form/${useSession().workspace.id}`
  return (
    <>
      <DeskLine
        words={say('desk.portal', gapMarks('days'))}
        gaps={{
          days: (
            <NumberSlot
              label={say('desk.portal_label')}
              words={say('desk.days', { count: portalDays })}
              value={portalDays}
              range={[1, 3_660]}
              onChange={(days) => onChange({ portalDays: days })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.form', gapMarks('link', 'takes'))}
        gaps={{
          link: (
            <a href={address} target="_blank" rel="noreferrer">
              {say('desk.form_link')}
            </a>
          ),
          takes: (
            <PickSlot
              label={say('desk.form_label')}
              value={webForm ? 'yes' : 'no'}
              options={(['yes', 'no'] as const).map((value) => ({ value, words: say(`desk.form_${value}`) }))}
              onPick={(picked) => onChange({ webForm: picked === 'yes' })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.sites', gapMarks('sites'))}
        gaps={{
          sites: (
            <Slot
              label={say('desk.sites_label')}
              words={webFormOrigins.length ? format.list(webFormOrigins) : say('desk.sites_none')}
            >
              <span className="label">{say('desk.sites_label')}</span>
              <textarea
                className="in"
                rows={4}
                placeholder="https://shop.example.com"
                aria-label={say('desk.sites_label')}
                defaultValue={webFormOrigins.join('\n')}
                onChange={(event) => onChange({ webFormOrigins: linesOf(event.target.value) })}
              />
            </Slot>
          ),
        }}
      />
    </>
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
