import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { settingUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'

type RuleHeadProps = {
  section: 'paths' | 'policies' | 'calendars'
  name: string
  fallback: string
  /** The version in force; 0 when there is none yet. */
  version: number
  keptAt: number | null
  may: boolean
  onName: (name: string) => void
  more?: ReactNode
  children?: ReactNode
}

/** Where one is, which version counts, whether a draft is kept, and the name. */
export function RuleHead(props: RuleHeadProps) {
  const { section, name, fallback, version, keptAt, may, onName, more, children } = props
  const { say, format } = useWords()
  useOpenTitle(name || fallback)
  return (
    <header className="head rule-head">
      <p className="meta crumb">
        <Link {...settingUrl(section)}>{say(`settings.${section}`)}</Link>
      </p>
      <h1 className="title">{name || fallback}</h1>
      <span className="meta">
        {keptAt !== null
          ? say('rules.draft_kept', { version: version + 1, time: format.time(keptAt) })
          : version > 0
            ? say('rules.in_force', { version })
            : say('rules.not_yet')}{' '}
        {more}
      </span>
      {may ? (
        <p className="rule-name">
          <label className="meta" htmlFor="rule-name">
            {say('contacts.name')}
          </label>
          <input
            className="in"
            id="rule-name"
            value={name}
            maxLength={200}
            onChange={(event) => onName(event.target.value)}
          />
          {children}
        </p>
      ) : null}
    </header>
  )
}
