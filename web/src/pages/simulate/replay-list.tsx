import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { simulateUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Progress } from './progress.tsx'

export type ReplayRow = Output<'listReplays'>['items'][number]

/** Replays that were kept; two of them can be laid side by side. */
export function ReplayList({ rows }: { rows: readonly ReplayRow[] }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<readonly string[]>([])
  if (rows.length === 0) return <PlaceState kind="empty" words={say('simulate.none')} />
  const picked = chosen.filter((id) => rows.some((row) => row.id === id))
  const pick = (id: string) =>
    setChosen(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id].slice(-2))
  const [a, b] = picked
  return (
    <>
      <ul className="rows replays">
        {rows.map((row) => (
          <Row key={row.id} row={row} isPicked={picked.includes(row.id)} onPick={() => pick(row.id)} />
        ))}
      </ul>
      {rows.length > 1 ? (
        <p className="acts">
          <Button
            blocked={a && b ? null : say('simulate.pick_two')}
            onClick={() => void navigate(simulateUrl({ a, b }))}
          >
            {say('simulate.compare')}
          </Button>
        </p>
      ) : null}
    </>
  )
}

const refresh = () => queryClient.invalidateQueries({ queryKey: ['listReplays'] })

type RowProps = { row: ReplayRow; isPicked: boolean; onPick: () => void }

function Row({ row, isPicked, onPick }: RowProps) {
  const { say, format } = useWords()
  const now = useNow()
  const problem = useProblem()
  const may = useMay('settings.write')
  const remove = useMutation({
    mutationFn: () => call('deleteReplay', { params: { id: row.id } }),
    onSuccess: () => {
      const onUndo = () =>
        void call('restoreReplay', { params: { id: row.id } })
          .then(refresh)
          .catch((error: unknown) => toast(problem(error)))
      toast(say('simulate.deleted', { name: row.name || span }), { words: say('shell.undo'), onUndo }, 15_000)
      return refresh()
    },
  })
  const span = say('simulate.span', { from: format.date(row.from), to: format.date(row.to) })
  const isEnded = row.state === 'done' || row.state === 'cancelled'
  return (
    <li>
      <span className="replay-name">
        <input
          type="checkbox"
          aria-label={say('simulate.pick', { name: row.name || span })}
          checked={isPicked}
          disabled={!isEnded}
          onChange={onPick}
        />
        <Link {...simulateUrl({ a: row.id })}>{row.name || span}</Link>
      </span>
      {may ? (
        <Button look="quiet" className="meta" busy={remove.isPending} onClick={() => remove.mutate()}>
          {say('simulate.delete')}
        </Button>
      ) : null}
      <span className="meta">
        {row.name ? `${span}; ` : null}
        {row.changed.length > 0
          ? format.list(row.changed.map((kind) => say(`simulate.changed_${kind}`)))
          : say('simulate.changed_nothing')}
        ; {say(`simulate.state_${row.state}`)}, {format.when(row.createdAt, now)}
      </span>
      {row.state === 'running' ? <Progress replay={row} /> : null}
      {remove.isError ? <span role="alert">{problem(remove.error)}</span> : null}
    </li>
  )
}
