import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { contactsUrl, contactUrl } from '#web/lib/urls.ts'
import { SideHead } from '#web/ui/side-head.tsx'
import { ToldSection } from './told-section.tsx'

type Account = Output<'readAccount'>
const MOST_PEOPLE = 10

/** Who it is: facts, people, what it was told, notes. */
export function AccountSide({ account }: { account: Account }) {
  const { say } = useWords()
  return (
    <aside className="side">
      <FactsSection account={account} />
      <ToldSection account={account} />
      <PeopleSection account={account} />
      {account.notes.trim() ? (
        <section>
          <h2>{say('contacts.notes')}</h2>
          <p className="kept-lines">{account.notes}</p>
        </section>
      ) : null}
    </aside>
  )
}

function FactsSection({ account }: { account: Account }) {
  const { say, format } = useWords()
  const part = usePartWords('contacts')
  const { tier, value, team, language, domains } = account
  const facts: [string, string][] = [
    [part('account.tier'), tier],
    [part('account.value'), value ? format.money(value) : ''],
    [part('account.team'), team?.name ?? ''],
    [say('first_run.language'), language ? format.language(language) : ''],
    [part('account.domains'), domains.join(', ')],
    ...Object.entries(account.facts),
  ]
  return (
    <section>
      <h2>{part('account.facts')}</h2>
      <dl className="account-facts">
        {facts
          .filter(([, words]) => words)
          .map(([name, words]) => (
            <div key={name}>
              <dt className="meta">{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function PeopleSection({ account }: { account: Account }) {
  const part = usePartWords('contacts')
  const query = useQuery(reading('listContacts', { query: { accountId: account.id, limit: MOST_PEOPLE } }))
  const people = query.data?.items ?? []
  return (
    <section>
      <SideHead beside={<span className="meta">{account.contacts || ''}</span>}>
        {part('contact.people')}
      </SideHead>
      {query.isSuccess && people.length === 0 ? <p className="meta">{part('account.people_none')}</p> : null}
      <ul className="rows">
        {people.map(({ id, name, addresses }) => (
          <li key={id}>
            <Link {...contactUrl(id)}>{name}</Link>
            <span className="meta">{addresses[0]?.address}</span>
          </li>
        ))}
      </ul>
      {account.contacts > people.length ? (
        <Link {...contactsUrl(undefined, account.id)}>
          {part('account.people_more', { name: account.name })}
        </Link>
      ) : null}
    </section>
  )
}
