import { useState } from 'react'
import { lettersAreOff } from '#web/lib/keys.ts'
import type { WordKey } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Check } from '#web/ui/field.tsx'

const SHEET: readonly { title: WordKey; keys: readonly [string, WordKey][] }[] = [
  {
    title: 'keys.everywhere',
    keys: [
      ['Ctrl K', 'keys.palette'],
      ['/', 'keys.search'],
      ['z', 'keys.undo'],
      ['F6', 'keys.panes'],
      ['g h', 'place.home'],
      ['g i', 'place.inbox'],
      ['g e', 'place.escalations'],
      ['g l', 'place.risk'],
      ['g n', 'inbox.take_next'],
      ['+', 'new_ticket.act'],
      ['?', 'keys.title'],
    ],
  },
  {
    title: 'keys.list',
    keys: [
      ['j', 'keys.next'],
      ['k', 'keys.previous'],
      ['Enter', 'keys.open'],
      ['x', 'keys.select'],
      ['Esc', 'keys.back'],
    ],
  },
  {
    title: 'keys.ticket',
    keys: [
      ['r', 'act.reply'],
      ['a', 'act.acknowledge'],
      ['n', 'act.note'],
      ['e', 'act.escalate'],
      ['c', 'acting.consult'],
      ['m', 'act.assign'],
      ['s', 'act.snooze'],
      ['t', 'act.topic'],
      ['#', 'act.close'],
      ['h', 'events.title'],
    ],
  },
  {
    title: 'keys.draft',
    keys: [
      ['Ctrl Enter', 'act.send'],
      ['Alt ↑ ↓', 'keys.findings'],
      ['Enter', 'keys.take'],
      ['Esc', 'keys.leave_draft'],
    ],
  },
]

/** Every key on one sheet, and the switch for single letters. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  const { say } = useWords()
  const [off, setOff] = useState(lettersAreOff())
  return (
    <Dialog title={say('keys.title')} onClose={onClose} wide>
      <div className="key-sheet">
        {SHEET.map((part) => (
          <section key={part.title}>
            <h3 className="label">{say(part.title)}</h3>
            <dl>
              {part.keys.map(([key, words]) => (
                <div key={key + words}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{say(words)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Check
        checked={!off}
        onChange={(event) => {
          localStorage.setItem('redress.letters', event.target.checked ? 'on' : 'off')
          setOff(!event.target.checked)
        }}
      >
        {say('keys.letters')}
      </Check>
    </Dialog>
  )
}
