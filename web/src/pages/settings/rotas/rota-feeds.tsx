import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { Button } from '#web/ui/button.tsx'

/** Addresses under which one's own calendar program shows the rota. */
export function RotaFeeds({ rotaId }: { rotaId: string }) {
  const { say } = useWords()
  const links = useQuery(reading('rotaFeedLinks', { params: { id: rotaId } })).data
  if (!links) return null
  const copy = (link: string) => {
    void navigator.clipboard.writeText(link).then(() => toast(say('rota.copied'), null, 4_000))
  }
  return (
    <section aria-label={say('rota.feeds')}>
      <h2 className="label rule-part">{say('rota.feeds')}</h2>
      <p className="meta">{say('rota.feeds_hint')}</p>
      <p className="acts">
        <Button onClick={() => copy(links.all)}>{say('rota.copy_all')}</Button>
        {links.mine ? <Button onClick={() => copy(links.mine ?? '')}>{say('rota.copy_mine')}</Button> : null}
      </p>
    </section>
  )
}
