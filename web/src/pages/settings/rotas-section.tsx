import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { rotaUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { useDeskLists } from './desk-lists.ts'
import type { DeskRota } from './rotas/rota-draft.ts'
import './rotas/rotas.css'
import { WeeksDrawing } from './rotas/weeks-drawing.tsx'
import { SectionHead } from './section-head.tsx'

/** Who is on duty now and in the next two weeks, rota by rota. */
export function RotasSection() {
  const { say } = useWords()
  const may = useMay('rota.write')
  const query = useQuery(readingAll('listRotas'))
  return (
    <>
      <SectionHead
        title={say('settings.rotas')}
        lead={say('rota.lead_line')}
        needs="rota.write"
        act={
          may ? (
            <Link className="btn" {...rotaUrl('new')}>
              {say('rota.add')}
            </Link>
          ) : null
        }
      />
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <PlaceState kind="empty" words={say('rota.none')} />
          ) : (
            page.items.map((rota) => <RotaReading key={rota.id} rota={rota} />)
          )
        }
      </QueryState>
    </>
  )
}

function RotaReading({ rota }: { rota: DeskRota }) {
  const { say, format } = useWords()
  const { members } = useDeskLists()
  const names = rota.onDuty.flatMap((id) => members.find((one) => one.id === id)?.name ?? [])
  return (
    <article className="path-reading rota-reading" aria-label={rota.name}>
      <h3 className="title">
        <Link {...rotaUrl(rota.id)}>{rota.name}</Link>
      </h3>
      <p>
        {names.length > 0 ? say('rota.on_duty', { names: format.list(names) }) : say('rota.nobody_on_duty')}{' '}
        {rota.gaps.length > 0 ? (
          <span className="meta">{say('rota.gaps', { count: rota.gaps.length })}</span>
        ) : null}
      </p>
      <WeeksDrawing definition={rota.definition} weeks={2} />
    </article>
  )
}
