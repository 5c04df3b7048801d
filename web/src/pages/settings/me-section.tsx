import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Language } from '#i18n/say.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { leave, sessionQuery, useSession } from '#web/lib/session.ts'
import type { Looks } from '#web/lib/theme.ts'
import { keptLooks, wearLooks } from '#web/lib/theme.ts'
import { toast } from '#web/lib/toasts.ts'
import { Button } from '#web/ui/button.tsx'
import { Select } from '#web/ui/field.tsx'
import { SectionHead } from './section-head.tsx'

const OWN_NAMES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  nl: 'Nederlands',
}

export function MeSection() {
  const { say } = useWords()
  const { member } = useSession()
  return (
    <>
      <SectionHead title={member.name} lead={say('me.lead')} needs="ticket.read" />
      <div className="form">
        <SpeechFields />
        <LooksFields />
        <Sessions />
        <p className="acts">
          <Button onClick={() => void leave()}>{say('shell.sign_out')}</Button>
        </p>
      </div>
    </>
  )
}

function SpeechFields() {
  const { say, speak } = useWords()
  const problem = useProblem()
  const { member } = useSession()
  const save = useMutation({
    mutationFn: (body: { language?: Language; zone?: string }) => call('updateMe', { body }),
    onSuccess: async (_, { language, zone }) => {
      await speak(language ?? member.language, zone ?? member.zone)
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
    },
    onError: (error) => toast(problem(error)),
  })
  const zones = [...new Set([member.zone, ...Intl.supportedValuesOf('timeZone')])]
  return (
    <div className="two">
      <Select
        label={say('first_run.language')}
        value={member.language}
        onChange={(event) => save.mutate({ language: LANGUAGES.find((one) => one === event.target.value) })}
        options={LANGUAGES.map((one) => ({ value: one, words: OWN_NAMES[one] }))}
      />
      <Select
        label={say('first_run.zone')}
        value={member.zone}
        onChange={(event) => save.mutate({ zone: event.target.value })}
        options={zones.map((one) => ({ value: one, words: one.replaceAll('_', ' ') }))}
      />
    </div>
  )
}

function LooksFields() {
  const { say } = useWords()
  const [looks, setLooks] = useState(keptLooks)
  const wear = (next: Partial<Looks>) => {
    const all = { ...looks, ...next }
    wearLooks(all)
    setLooks(all)
  }
  return (
    <div className="two">
      <Select
        label={say('me.light')}
        value={looks.theme}
        onChange={(event) => wear({ theme: event.target.value as Looks['theme'] })}
        options={(['system', 'light', 'dark'] as const).map((one) => ({
          value: one,
          words: say(`looks.theme_${one}`),
        }))}
      />
      <Select
        label={say('me.density')}
        value={looks.density}
        onChange={(event) => wear({ density: event.target.value as Looks['density'] })}
        options={(['roomy', 'compact'] as const).map((one) => ({ value: one, words: say(`looks.${one}`) }))}
      />
      <Select
        label={say('me.contrast')}
        value={looks.contrast}
        onChange={(event) => wear({ contrast: event.target.value as Looks['contrast'] })}
        options={(['system', 'more'] as const).map((one) => ({
          value: one,
          words: say(`looks.contrast_${one}`),
        }))}
      />
    </div>
  )
}

function Sessions() {
  const { say, format } = useWords()
  const now = useNow()
  const query = useQuery(reading('listMySessions', {}))
  const end = useMutation({
    mutationFn: (id: string) => call('endMySession', { params: { id } }),
    onSuccess: () => query.refetch(),
  })
  return (
    <section aria-label={say('me.sessions')}>
      <h3 className="label">{say('me.sessions')}</h3>
      <ul className="rows">
        {query.data?.items.map((session) => (
          <li key={session.id}>
            <span>{browserName(session.userAgent)}</span>
            {session.current ? (
              <span className="meta end">{say('me.this_one')}</span>
            ) : (
              <Button
                look="quiet"
                className="meta"
                busy={end.isPending}
                onClick={() => end.mutate(session.id)}
              >
                {say('me.end')}
              </Button>
            )}
            <span className="meta">
              {say('me.last_seen', { when: format.when(session.lastSeenAt, now) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Chrome, Linux: what of a browser's signature a person recognises. */
function browserName(signature: string): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)/.exec(signature)?.[1] ?? signature.slice(0, 40)
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(signature)?.[1]
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' }
  return [browser, system].flatMap((part) => (part ? [names[part] ?? part] : [])).join(', ') || '–'
}
