import { Link } from '@tanstack/react-router'
import { usePartWords } from '#web/lib/part-words.ts'
import { accountsUrl, contactsUrl } from '#web/lib/urls.ts'
import { Tabs } from '#web/ui/tabs.tsx'

/** The two ways to look at customers. */
export function CustomerTabs({ at }: { at: 'people' | 'accounts' }) {
  const part = usePartWords('contacts')
  return (
    <Tabs label={part('contact.kinds')}>
      <Link {...contactsUrl()} aria-current={at === 'people' ? 'page' : undefined} activeProps={{}}>
        {part('contact.people')}
      </Link>
      <Link {...accountsUrl()} aria-current={at === 'accounts' ? 'page' : undefined} activeProps={{}}>
        {part('account.accounts')}
      </Link>
    </Tabs>
  )
}
