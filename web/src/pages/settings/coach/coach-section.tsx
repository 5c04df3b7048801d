import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Language } from '#i18n/say.ts'
import { reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { coachFiguresUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SectionHead } from '../section-head.tsx'
import { RuleList } from './rule-list.tsx'
import { TryOut } from './try-out.tsx'
import './coach.css'

/** How the coach reads drafts here: try it, see every rule, switch it off, add words (7.2, 7.3). */
export function CoachSection() {
  const { say, language: own } = useWords()
  const part = usePartWords('coaching')
  const query = useQuery(reading('readCoach', {}))
  const [language, setLanguage] = useState<Language>(own)
  return (
    <>
      <SectionHead title={say('settings.coach')} lead={part('coaching.lead')} needs="settings.write" />
      <p className="meta">
        <Link {...coachFiguresUrl()}>{part('coaching.see_figures')}</Link>
      </p>
      <QueryState query={query}>
        {(settings) => (
          <>
            <TryOut settings={settings} language={language} onLanguage={setLanguage} />
            <RuleList settings={settings} language={language} />
          </>
        )}
      </QueryState>
    </>
  )
}
