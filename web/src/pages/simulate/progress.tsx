import { useMutation } from '@tanstack/react-query'
import type { CSSProperties } from 'react'
import { call, queryClient } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { Button } from '#web/ui/button.tsx'
import type { ReplayRow } from './replay-list.tsx'

/** How far a replay is; it goes on when one leaves, and can be stopped. */
export function Progress({ replay }: { replay: ReplayRow }) {
  const { say, format } = useWords()
  const may = useMay('settings.write')
  const cancel = useMutation({
    mutationFn: () => call('cancelReplay', { params: { id: replay.id } }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['listReplays'] })
      void queryClient.invalidateQueries({ queryKey: ['readReplay'] })
    },
  })
  const percent = Math.round(replay.progress * 100)
  return (
    <span className="playing">
      <span
        className="progress"
        role="progressbar"
        aria-label={say('simulate.playing', { name: replay.name })}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        style={{ '--done': `${percent}%` } as CSSProperties}
      />
      <span className="meta">
        {say('simulate.played', { played: format.number(replay.played), total: format.number(replay.total) })}
      </span>
      {may ? (
        <Button look="quiet" className="meta" busy={cancel.isPending} onClick={() => cancel.mutate()}>
          {say('simulate.cancel')}
        </Button>
      ) : null}
    </span>
  )
}
