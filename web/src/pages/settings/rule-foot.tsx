import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { otherFaults, useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { SimulateSearch } from '#web/lib/urls.ts'
import { simulateUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { PickSlot } from '#web/ui/slot.tsx'

export type AppliesTo = 'new' | 'open'
type Saved = { id: string; name: string; version: number }
type RuleFootProps = {
  /** The version in force; 0 when there is none yet. */
  version: number
  name: string
  isChanged: boolean
  replay: SimulateSearch
  publish: (appliesTo: AppliesTo) => Promise<Saved>
  onPublished: (saved: Saved) => void
  onDiscard: () => void
  /** What else is asked before it is published. */
  children?: ReactNode
}

/** The acts of a rule that is being changed: for what it counts, discard, replay the past with it, publish. */
export function RuleFoot(props: RuleFootProps) {
  const { version, name, isChanged, replay, publish, onPublished, onDiscard, children } = props
  const { say } = useWords()
  const problem = useProblem()
  const [appliesTo, setAppliesTo] = useState<AppliesTo>('new')
  const publishing = useMutation({
    mutationFn: () => publish(appliesTo),
    onSuccess: (saved) => {
      toast(say('rules.published', { name: saved.name, version: saved.version }), null, 6_000)
      onPublished(saved)
    },
  })
  const blocked = !name.trim()
    ? say('rules.name_first')
    : !isChanged && version > 0
      ? say('rules.nothing_changed')
      : null
  const errors = publishing.isError ? otherFaults(publishing.error) : []
  return (
    <footer className="rule-foot">
      <div>
        {version > 0 ? (
          <p>
            {say('settings.applies_to')}{' '}
            <PickSlot
              label={say('settings.applies_to')}
              value={appliesTo}
              options={[
                { value: 'new', words: say('settings.new_only') },
                { value: 'open', words: say('settings.open_too') },
              ]}
              onPick={(value) => setAppliesTo(value === 'open' ? 'open' : 'new')}
            />
          </p>
        ) : null}
        {children}
        {publishing.isError ? (
          <div className="said-wrong" role="alert">
            <p>{problem(publishing.error)}</p>
            {errors.map((one) => (
              <p key={one.pointer}>{one.detail}</p>
            ))}
          </div>
        ) : null}
      </div>
      <p className="acts">
        {isChanged ? (
          <Button look="bare" onClick={onDiscard}>
            {say('rules.discard')}
          </Button>
        ) : null}
        <Link className="btn" {...simulateUrl(replay)}>
          {say('rules.replay')}
        </Link>
        <Button look="main" busy={publishing.isPending} blocked={blocked} onClick={() => publishing.mutate()}>
          {say('settings.publish', { version: version + 1 })}
        </Button>
      </p>
    </footer>
  )
}
