import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Input } from '#contracts/client.ts'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { serverNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import type { SimulateSearch } from '#web/lib/urls.ts'
import { settingUrl, simulateUrl } from '#web/lib/urls.ts'
import { keptDrafts, type RuleKind } from '#web/pieces/kept-draft.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot } from '#web/ui/slot.tsx'

type Body = Input<'startReplay'>['body']
type Rule = { id: string; name: string; definition: unknown }
const KINDS = ['path', 'policy', 'calendar', 'rota'] as const
const PLACE = { path: 'paths', policy: 'policies', calendar: 'calendars', rota: 'rotas' } as const
const DAY = 86_400_000

/** What is to be played: a stretch of the past, and the rules to play it with. */
export function NewReplay({ asked }: { asked: SimulateSearch }) {
  const { say, zone } = useWords()
  const navigate = useNavigate()
  const choices = useChoices()
  const [chosen, setChosen] = useState<Record<RuleKind, string>>(() => firstChoice(asked))
  const [name, setName] = useState('')
  const [from, setFrom] = useState(() => dateOf(serverNow() - 30 * DAY, zone))
  const [to, setTo] = useState(() => dateOf(serverNow(), zone))
  const play = useMutation({
    mutationFn: () => {
      const span = spanOf(from, to, zone)
      return call('startReplay', {
        body: {
          ...changesOf(choices, chosen),
          ...span,
          name: name.trim() || nameOf(choices, chosen) || undefined,
        },
      })
    },
    onSuccess: (replay) => {
      void queryClient.invalidateQueries({ queryKey: ['listReplays'] })
      void navigate(simulateUrl({ a: replay.id }))
    },
  })
  const isSame = KINDS.every((kind) => chosen[kind] === '')
  return (
    <form
      className="form new-replay"
      onSubmit={(event) => {
        event.preventDefault()
        play.mutate()
      }}
    >
      <div className="spans">
        <TextField
          label={say('simulate.from')}
          type="date"
          value={from}
          max={to}
          required
          onChange={(event) => setFrom(event.target.value)}
        />
        <TextField
          label={say('simulate.to')}
          type="date"
          value={to}
          min={from}
          required
          onChange={(event) => setTo(event.target.value)}
        />
        <TextField
          label={say('simulate.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <p className="gapped">
        <Gapped
          words={say('simulate.sentence', gapMarks(...KINDS))}
          gaps={Object.fromEntries(
            KINDS.map((kind) => [
              kind,
              <PickSlot
                key={kind}
                label={say(`simulate.which_${kind}`)}
                value={chosen[kind]}
                options={[
                  { value: '', words: say(`simulate.same_${kind}`) },
                  ...choices[kind].map((one) => ({ value: one.key, words: one.words })),
                ]}
                onPick={(value) => setChosen({ ...chosen, [kind]: value })}
              />,
            ]),
          )}
        />
      </p>
      <p className="meta">
        {say('simulate.drafts')}{' '}
        {KINDS.map((kind) => (
          <Link key={kind} className="next-link" {...settingUrl(PLACE[kind])}>
            {say(`settings.${PLACE[kind]}`)}
          </Link>
        ))}
      </p>
      <SaidWrong of={play} />
      <p className="acts">
        <Button look="main" type="submit" busy={play.isPending}>
          {isSame ? say('simulate.play_same') : say('simulate.play')}
        </Button>
      </p>
    </form>
  )
}

type Choice = { key: string; words: string; rule: Rule; isForAll: boolean }
type Choices = Record<RuleKind, Choice[]>

/** Drafts kept here come first; then rules as they are, to be put over everything. */
function useChoices(): Choices {
  const { say } = useWords()
  const paths = useQuery(readingAll('listPaths')).data?.items ?? []
  const policies = useQuery(readingAll('listPolicies')).data?.items ?? []
  const drafts = (kind: RuleKind): Choice[] =>
    keptDrafts<{ name: string; definition: unknown }>(kind).map(({ id, name, value }) => ({
      key: `draft ${id}`,
      words: say('simulate.draft_of', { name }),
      rule: { id, name, definition: value.definition },
      isForAll: id === 'new',
    }))
  const forAll = (list: readonly Rule[]): Choice[] =>
    list.map((rule) => ({
      key: `all ${rule.id}`,
      words: say('simulate.for_all', { name: rule.name }),
      rule,
      isForAll: true,
    }))
  return {
    path: [...drafts('path'), ...forAll(paths)],
    policy: [...drafts('policy'), ...forAll(policies)],
    calendar: drafts('calendar').filter((one) => !one.isForAll),
    rota: drafts('rota').filter((one) => !one.isForAll),
  }
}

function firstChoice(asked: SimulateSearch): Record<RuleKind, string> {
  const of = (kind: RuleKind) =>
    asked[kind] && keptDrafts(kind).some(({ id }) => id === asked[kind]) ? `draft ${asked[kind]}` : ''
  return { path: of('path'), policy: of('policy'), calendar: of('calendar'), rota: of('rota') }
}

function changesOf(choices: Choices, chosen: Record<RuleKind, string>): Partial<Body> {
  const changes: Record<string, unknown> = {}
  for (const kind of KINDS) {
    const choice = choices[kind].find((one) => one.key === chosen[kind])
    if (!choice) continue
    const { id, definition } = choice.rule
    if (kind === 'rota') changes.rotas = [{ id, definition }]
    else changes[kind] = choice.isForAll ? { definition } : { id, definition }
  }
  return changes as Partial<Body>
}

const dateOf = (at: number, zone: string) => toLocalInput(new Date(at).toISOString(), zone).slice(0, 10)

/** What is changed, when nobody gave it a name. */
const nameOf = (choices: Choices, chosen: Record<RuleKind, string>) =>
  KINDS.flatMap((kind) => choices[kind].find((one) => one.key === chosen[kind])?.words ?? [])
    .join(', ')
    .slice(0, 200)

/** Whole days of the reader; the last one only as far as it has come. */
function spanOf(from: string, to: string, zone: string): { from: string; to: string } {
  const end = Date.parse(fromLocalInput(`${to}T23:59`, zone) ?? '') + 60_000
  return {
    from: fromLocalInput(`${from}T00:00`, zone) ?? new Date(0).toISOString(),
    to: new Date(Math.min(end, serverNow())).toISOString(),
  }
}
