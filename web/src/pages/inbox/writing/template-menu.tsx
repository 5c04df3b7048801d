import { useQuery } from '@tanstack/react-query'
import { call, readingAll } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { Menu } from '#web/ui/menu.tsx'

type TemplateMenuProps = { ticketId: string; onText: (text: string) => void }

/** Words that are written often, with this ticket's facts filled in; nothing shows where there are none. */
export function TemplateMenu({ ticketId, onText }: TemplateMenuProps) {
  const { say } = useWords()
  const problem = useProblem()
  const templates = useQuery(readingAll('listTemplates')).data?.items ?? []
  const offered = templates.filter((one) => !one.disabled)
  if (offered.length === 0) return null
  const take = async (id: string) => {
    try {
      const { text, missing } = await call('previewTemplate', { params: { id }, body: { ticketId } })
      onText(text)
      if (missing.length > 0) toast(say('composer.template_open', { names: missing.join(', ') }))
    } catch (error) {
      toast(problem(error))
    }
  }
  return (
    <Menu
      label={say('composer.templates')}
      opener={say('composer.templates')}
      className="quiet"
      items={offered.map(({ id, name }) => ({ id, words: name, onPick: () => void take(id) }))}
    />
  )
}
