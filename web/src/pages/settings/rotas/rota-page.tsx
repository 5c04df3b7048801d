import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { serverNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay, useSession } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { rotaUrl, settingUrl, simulateUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { zoneOptions } from '#web/lib/zone-options.ts'
import { type KeptDraft, useKeptDraft } from '#web/pieces/kept-draft.ts'
import { Button } from '#web/ui/button.tsx'
import { PickSlot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import { OneRule } from '../one-rule.tsx'
import { FootFrame } from '../rule-foot.tsx'
import { RotaChanges } from './rota-changes.tsx'
import { type DeskRota, newRota, type RotaDefinition, type RotaDraft } from './rota-draft.ts'
import { RotaFeeds } from './rota-feeds.tsx'
import { RotaLayers } from './rota-layers.tsx'
import './rotas.css'
import { Gaps, WeeksDrawing } from './weeks-drawing.tsx'

/** One rota: the next weeks drawn, turns, cover and absences, and where nobody is on duty (trap 24). */
export function RotaPage() {
  const id = useParams({ strict: false }).rotaId ?? 'new'
  const query = useQuery(readingAll('listRotas'))
  return (
    <OneRule query={query} id={id}>
      {(rota) => <RotaEditor key={`${id} ${rota?.revision}`} id={id} rota={rota} />}
    </OneRule>
  )
}

function RotaEditor({ id, rota }: { id: string; rota: DeskRota | null }) {
  const { say, zone } = useWords()
  const me = useSession().member.id
  const may = useMay('rota.write')
  const today = new Date(serverNow()).toISOString().slice(0, 10)
  const draft = useKeptDraft<RotaDraft>('rota', id, rota ?? newRota(zone, [me], today))
  const { value, change } = draft
  const define = (definition: RotaDefinition) => change({ ...value, definition })
  return (
    <>
      <RotaTop draft={value} keptAt={draft.keptAt} may={may} rota={rota} onChange={change} />
      <WeeksDrawing definition={value.definition} />
      <Gaps definition={value.definition} />
      <fieldset className="bare-set" disabled={!may}>
        <legend className="sr">{value.name}</legend>
        <h2 className="label rule-part">{say('rota.who')}</h2>
        <RotaLayers definition={value.definition} onChange={define} />
        <h2 className="label rule-part">{say('rota.changes')}</h2>
        <RotaChanges definition={value.definition} onChange={define} />
      </fieldset>
      {rota ? <RotaFeeds rotaId={rota.id} /> : null}
      {may ? <SaveRota id={id} rota={rota} draft={draft} /> : null}
    </>
  )
}

type TopProps = {
  draft: RotaDraft
  keptAt: number | null
  may: boolean
  rota: DeskRota | null
  onChange: (draft: RotaDraft) => void
}

function RotaTop({ draft, keptAt, may, rota, onChange }: TopProps) {
  const { say, format } = useWords()
  useOpenTitle(draft.name || say('rota.new_name'))
  const { members, teams } = useDeskLists()
  const names = (rota?.onDuty ?? []).flatMap((id) => members.find((one) => one.id === id)?.name ?? [])
  return (
    <header className="head rule-head">
      <p className="meta crumb">
        <Link {...settingUrl('rotas')}>{say('settings.rotas')}</Link>
      </p>
      <h1 className="title">{draft.name || say('rota.new_name')}</h1>
      <span className="meta">
        {keptAt !== null ? say('rule.draft_kept', { time: format.time(keptAt) }) : null}{' '}
        {rota
          ? names.length > 0
            ? say('rota.on_duty', { names: format.list(names) })
            : say('rota.nobody_on_duty')
          : null}
      </span>
      {may ? (
        <p className="rule-name">
          <label className="meta" htmlFor="rota-name">
            {say('contacts.name')}
          </label>
          <input
            className="in"
            id="rota-name"
            value={draft.name}
            maxLength={200}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
          />
          <span>
            <span className="meta">{say('rota.of_team')} </span>
            <PickSlot
              label={say('rota.of_team')}
              value={draft.teamId ?? ''}
              options={[{ value: '', words: say('rota.no_team') }, ...optionsOf(teams)]}
              onPick={(teamId) => onChange({ ...draft, teamId: teamId || null })}
            />
          </span>
          <span>
            <span className="meta">{say('first_run.zone')} </span>
            <PickSlot
              label={say('first_run.zone')}
              value={draft.definition.zone}
              words={draft.definition.zone.replaceAll('_', ' ')}
              options={zoneOptions(draft.definition.zone)}
              onPick={(zone) => onChange({ ...draft, definition: { ...draft.definition, zone } })}
            />
          </span>
        </p>
      ) : null}
    </header>
  )
}

type SaveProps = { id: string; rota: DeskRota | null; draft: KeptDraft<RotaDraft> }

function SaveRota({ id, rota, draft }: SaveProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const { name, teamId, definition } = draft.value
  const body = { name: name.trim(), teamId, definition }
  const save = useMutation({
    mutationFn: () =>
      rota
        ? call('updateRota', { params: { id: rota.id }, body }, { ifMatch: `"${rota.revision}"` })
        : call('createRota', { body }),
    onSuccess: (saved) => {
      draft.discard()
      void queryClient.invalidateQueries({ queryKey: ['listRotas'] })
      toast(say('settings.saved'), null, 4_000)
      if (saved.id !== id) void navigate({ ...rotaUrl(saved.id), replace: true })
    },
  })
  const isChanged = draft.keptAt !== null
  const blocked = !name.trim() ? say('rules.name_first') : !isChanged ? say('rules.nothing_changed') : null
  return (
    <FootFrame error={save.error} onDiscard={isChanged ? draft.throwAway : null}>
      {rota ? (
        <Link className="btn" {...simulateUrl({ rota: id })}>
          {say('rules.replay')}
        </Link>
      ) : null}
      <Button look="main" busy={save.isPending} blocked={blocked} onClick={() => save.mutate()}>
        {say('act.save')}
      </Button>
    </FootFrame>
  )
}
