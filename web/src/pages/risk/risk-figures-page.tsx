import { useMutation, useQuery } from '@tanstack/react-query'
import type { CSSProperties, ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { riskUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import '#web/ui/look/figures.css'
import './risk.css'

type Figures = Output<'readRiskFigures'>

/** How good the predictions were, on tickets that have ended; and the weights that made them (9.7). */
export function RiskFiguresPage() {
  const { say } = useWords()
  const part = usePartWords('coaching')
  useOpenTitle(part('coaching.risk.figures'))
  const query = useQuery(reading('readRiskFigures', {}))
  return (
    <main id="main" className="place figures-page risk-figures">
      <div className="head">
        <h1 className="title">{part('coaching.risk.figures')}</h1>
        <Link className="meta" {...riskUrl()}>
          {say('place.risk')}
        </Link>
      </div>
      <QueryState query={query}>
        {(figures) => (
          <>
            <p className="second lead-line">
              {part('coaching.risk.judged', {
                ended: figures.ended,
                escalated: figures.escalated,
                asked: figures.notJudged.asked,
                byRisk: figures.notJudged.byRisk,
              })}
            </p>
            <Lines figures={figures} />
            <Curve figures={figures} />
            <Reasons figures={figures} />
            <Versions figures={figures} />
          </>
        )}
      </QueryState>
    </main>
  )
}

function usePercent(): (share: number | null) => string {
  const { language } = useWords()
  const inPercent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  return (share) => (share === null ? '–' : inPercent.format(share))
}

type TableProps = { id: string; title: string; lead: string; head: string[]; children: ReactNode }

function Table({ id, title, lead, head, children }: TableProps) {
  return (
    <section aria-labelledby={id}>
      <h2 className="title" id={id}>
        {title}
      </h2>
      <p className="meta">{lead}</p>
      <WideTable labelledBy={id}>
        <table>
          <thead>
            <tr>
              {head.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </WideTable>
    </section>
  )
}

function Lines({ figures }: { figures: Figures }) {
  const part = usePartWords('coaching')
  const percent = usePercent()
  return (
    <Table
      id="lines"
      title={part('coaching.risk.lines')}
      lead={part('coaching.risk.lines_lead', { line: figures.line })}
      head={[
        part('coaching.risk.line'),
        part('coaching.risk.flagged'),
        part('coaching.risk.precision'),
        part('coaching.risk.recall'),
      ]}
    >
      {figures.lines.map((one) => (
        <tr key={one.line} aria-current={one.line === figures.line || undefined}>
          <th scope="row">{one.line}</th>
          <td>{one.flagged}</td>
          <td>{percent(one.precision)}</td>
          <td>{percent(one.recall)}</td>
        </tr>
      ))}
    </Table>
  )
}

function Curve({ figures }: { figures: Figures }) {
  const part = usePartWords('coaching')
  const percent = usePercent()
  const bins = figures.curve.filter(({ count }) => count > 0)
  if (bins.length === 0) return null
  return (
    <Table
      id="curve"
      title={part('coaching.risk.curve')}
      lead={part('coaching.risk.curve_lead')}
      head={[part('coaching.risk.foretold'), part('coaching.risk.tickets'), part('coaching.risk.happened')]}
    >
      {bins.map(({ from, to, count, share }) => (
        <tr key={from}>
          <th scope="row">{`${from}–${to}`}</th>
          <td>{count}</td>
          <td>
            {percent(share)}
            <span className="progress" style={doneTo(share)} aria-hidden="true" />
          </td>
        </tr>
      ))}
    </Table>
  )
}

/** How far a bar is filled. */
const doneTo = (share: number | null) => ({ '--done': `${Math.round((share ?? 0) * 100)}%` }) as CSSProperties

function Reasons({ figures }: { figures: Figures }) {
  const part = usePartWords('coaching')
  return (
    <Table
      id="reasons"
      title={part('coaching.risk.reasons')}
      lead={part('coaching.risk.reasons_lead')}
      head={[
        part('coaching.risk.reason'),
        part('coaching.risk.weight'),
        part('coaching.risk.seen'),
        part('coaching.risk.escalated'),
        part('coaching.risk.disagreed_with'),
      ]}
    >
      {figures.reasons.map((one) => (
        <tr key={one.factor}>
          <th scope="row">{one.name}</th>
          <td>{one.weight}</td>
          <td>{one.seen}</td>
          <td>{one.escalated}</td>
          <td>{one.disagreed}</td>
        </tr>
      ))}
    </Table>
  )
}

function Versions({ figures }: { figures: Figures }) {
  const { say, format } = useWords()
  const part = usePartWords('coaching')
  const problem = useProblem()
  const percent = usePercent()
  const now = useNow()
  const may = useMay('settings.write')
  const change = useMutation({
    mutationFn: (route: 'fitRiskWeights' | 'undoRiskWeights') => call(route, {}),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['readRiskFigures'] })
      toast(part('coaching.risk.weights_changed'), null, 5_000)
    },
    onError: (error) => toast(problem(error)),
  })
  const tooFew = figures.canFit ? null : part('coaching.risk.too_few')
  return (
    <section aria-labelledby="weights">
      <h2 className="title" id="weights">
        {part('coaching.risk.weights')}
      </h2>
      <p className="meta">{part('coaching.risk.weights_lead')}</p>
      <ul className="rows">
        {figures.versions.map((one) => (
          <li key={one.version}>
            <span>{part(`coaching.risk.source_${one.source}`)}</span>
            <span className="meta">
              {[
                one.madeAt ? format.when(one.madeAt, now) : '',
                one.madeBy?.name ?? '',
                one.order === null
                  ? ''
                  : part('coaching.risk.order', {
                      after: percent(one.order),
                      before: percent(one.orderBefore),
                    }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="acts">
        <Button
          busy={change.isPending}
          blocked={may ? tooFew : say('settings.admins_only')}
          onClick={() => change.mutate('fitRiskWeights')}
        >
          {part('coaching.risk.fit')}
        </Button>
        {figures.versions.length > 1 ? (
          <Button
            look="bare"
            busy={change.isPending}
            blocked={may ? null : say('settings.admins_only')}
            onClick={() => change.mutate('undoRiskWeights')}
          >
            {part('coaching.risk.undo')}
          </Button>
        ) : null}
      </p>
    </section>
  )
}
