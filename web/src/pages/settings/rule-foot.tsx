import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { queryClient } from '#web/lib/api.ts'
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
  const [appliesTo, setAppliesTo] = useState<AppliesTo>('new')
  const publishing = useMutation({
    mutationFn: () => publish(appliesTo),
    onSuccess: (saved) => {
      toast(say('rules.published', { name: saved.name, version: saved.version }), null, 6_000)
      void queryClient.invalidateQueries({ queryKey: ['listRecomputes'] })
      onPublished(saved)
    },
  })
  const blocked = !name.trim()
    ? say('rules.name_first')
    : !isChanged && version > 0
      ? say('rules.nothing_changed')
      : null
  return (
    <FootFrame
      error={publishing.error}
      said={
        <>
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
        </>
      }
      onDiscard={isChanged ? onDiscard : null}
    >
      <Link className="btn" {...simulateUrl(replay)}>
        {say('rules.replay')}
      </Link>
      <Button look="main" busy={publishing.isPending} blocked={blocked} onClick={() => publishing.mutate()}>
        {say('settings.publish', { version: version + 1 })}
      </Button>
    </FootFrame>
  )
}

type FootFrameProps = {
  /** Why it was not kept. */
  error: unknown
  said?: ReactNode
  /** How discarding is called, where it is no draft that goes. */
  discard?: string
  onDiscard: (() => void) | null
  children: ReactNode
}

/** What there is to say at the end of a rule, what is wrong with it, and its acts. */
export function FootFrame({ error, said, discard, onDiscard, children }: FootFrameProps) {
  const { say } = useWords()
  const problem = useProblem()
  return (
    <footer className="rule-foot">
      <div>
        {said}
        {error ? (
          <div className="said-wrong" role="alert">
            <p>{problem(error)}</p>
            {otherFaults(error).map((one) => (
              <p key={one.pointer}>{one.detail}</p>
            ))}
          </div>
        ) : null}
      </div>
      <p className="acts">
        {onDiscard ? (
          <Button look="bare" onClick={onDiscard}>
            {discard ?? say('rules.discard')}
          </Button>
        ) : null}
        {children}
      </p>
    </footer>
  )
}
