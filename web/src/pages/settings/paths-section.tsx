import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { pathUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { useTermWords } from '#web/pieces/term-words.ts'
import { PlaceState } from '#web/ui/place-state.tsx'
import { RungMark } from '#web/ui/rung-mark.tsx'
import { ConfirmPath } from './paths/confirm-path.tsx'
import type { EscalationPath } from './paths/path-draft.ts'
import { SectionHead } from './section-head.tsx'
import { useTargetWords } from './target-words.ts'

/** Every path in one line each; the whole of it is read and changed at its own address. */
export function PathsSection() {
  const { say } = useWords()
  const may = useMay('settings.write')
  const query = useQuery(readingAll('listPaths'))
  return (
    <>
      <SectionHead
        title={say('settings.paths')}
        lead={say('path.lead_line')}
        needs="settings.write"
        act={
          may ? (
            <Link className="btn" {...pathUrl('new')}>
              {say('path.add')}
            </Link>
          ) : null
        }
      />
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <PlaceState kind="empty" words={say('path.none')} />
          ) : (
            page.items.map((path) => <PathReading key={path.id} path={path} />)
          )
        }
      </QueryState>
    </>
  )
}

/** Each step is a line, the highest first, as on the ladder; everyone in it can read it (5.12). */
function PathReading({ path }: { path: EscalationPath }) {
  const { say } = useWords()
  const termWords = useTermWords()
  const targetWords = useTargetWords()
  const { steps, updateEvery, closeWithin } = path.definition
  return (
    <article className="path-reading" aria-label={path.name}>
      <h3 className="title">
        <Link {...pathUrl(path.id)}>{path.name}</Link>{' '}
        <span className="meta">
          {say('settings.version', { version: path.version })}
          {path.active ? null : `, ${say('settings.switched_off')}`}
        </span>
      </h3>
      <ol className="path-lines" reversed>
        {steps
          .map((step, index) => (
            <li key={JSON.stringify(step) + String(index)}>
              <RungMark
                level={index + 1}
                of={steps.length}
                label={say('escalations.step', { step: index + 1 })}
              />
              <span>{targetWords(step.target)}</span>
              <span className="meta">
                {say(index === steps.length - 1 ? 'path.line_last' : 'path.line', {
                  within: termWords(step.acknowledgeWithin),
                })}
              </span>
            </li>
          ))
          .toReversed()}
      </ol>
      <p className="meta">
        {say('path.promises', {
          normal: termWords(updateEvery.normal),
          severe: termWords(updateEvery.severe),
          close: termWords(closeWithin),
        })}
      </p>
      {path.confirmedByMe ? null : <ConfirmPath path={path} />}
    </article>
  )
}
