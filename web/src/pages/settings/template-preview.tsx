import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select } from '#web/ui/field.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'

export type Template = Output<'listTemplates'>['items'][number]

/** A template as the customer of a real ticket would read it. */
export function TemplatePreview({ template, onDone }: { template: Template; onDone: () => void }) {
  const { say } = useWords()
  const tickets = useQuery(reading('listTickets', { query: { view: 'all', limit: 20 } }))
  const [picked, setPicked] = useState<string | null>(null)
  return (
    <Dialog title={template.name} onClose={onDone} wide>
      <QueryState query={tickets}>
        {({ items }) => {
          const ticketId = picked ?? items[0]?.id
          if (!ticketId) return <PlaceState kind="empty" words={say('template.no_tickets')} />
          return (
            <div className="form">
              <Select
                label={say('template.ticket')}
                value={ticketId}
                onChange={(event) => setPicked(event.target.value)}
                options={items.map((one) => ({ value: one.id, words: `#${one.number} ${one.subject}` }))}
              />
              <Filled templateId={template.id} ticketId={ticketId} />
            </div>
          )
        }}
      </QueryState>
    </Dialog>
  )
}

function Filled({ templateId, ticketId }: { templateId: string; ticketId: string }) {
  const { say } = useWords()
  const query = useQuery({
    queryKey: ['previewTemplate', templateId, ticketId],
    queryFn: () => call('previewTemplate', { params: { id: templateId }, body: { ticketId } }),
  })
  return (
    <QueryState query={query}>
      {({ text, language, missing }) => (
        <div role="status">
          <blockquote lang={language} className="template-text">
            {text}
          </blockquote>
          {missing.length ? (
            <p className="said-wrong">
              {say('template.missing', { names: missing.map((name) => `{${name}}`).join(', ') })}
            </p>
          ) : null}
        </div>
      )}
    </QueryState>
  )
}
