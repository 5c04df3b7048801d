import { useWords } from '#web/lib/say.tsx'
import { gapMarks } from '#web/ui/gapped.tsx'
import { Slot } from '#web/ui/slot.tsx'
import type { PartProps } from './desk-change.ts'
import { DeskLine } from './desk-line.tsx'

const LIMITED = ['agent', 'lead', 'manager', 'admin'] as const

/** The most that each role may promise by itself (2.4). */
export function PromisePart({ settings: { commitmentLimits, currency }, onChange }: PartProps) {
  const { say, format } = useWords()
  const limit = (role: (typeof LIMITED)[number], typed: string) => {
    const { [role]: _, ...others } = commitmentLimits
    const amount = Number(typed)
    if (typed !== '' && !(amount >= 0)) return
    const mine = typed === '' ? {} : { [role]: { amount: amount.toFixed(2), currency } }
    onChange({ commitmentLimits: { ...others, ...mine } })
  }
  return LIMITED.map((one) => {
    const role = say(`role.${one}`)
    const label = say('desk.limit_label', { role })
    const money = commitmentLimits[one]
    return (
      <DeskLine
        key={one}
        words={say('desk.limit', { role, ...gapMarks('amount') })}
        gaps={{
          amount: (
            <Slot label={label} words={money ? format.money(money) : say('desk.limit_none')}>
              <span className="label">
                {label}, {currency}
              </span>
              <input
                className="in"
                type="number"
                min={0}
                step="0.01"
                aria-label={label}
                defaultValue={money?.amount ?? ''}
                onChange={(event) => limit(one, event.target.value)}
              />
              <span className="meta">{say('desk.limit_hint')}</span>
            </Slot>
          ),
        }}
      />
    )
  })
}
