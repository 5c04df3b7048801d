import { useQuery } from '@tanstack/react-query'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { ConfirmAct } from '#web/pieces/confirm-act.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { CHAT_NAMES, type Chat, type ChatsOf } from './chat.ts'

const FORMATS = ['slack', 'teams', 'mattermost'] as const
type ChatSheetProps = { of: ChatsOf; chat: Chat | null; onDone: () => void }

/** Where and how a chat is told. The address is a secret: it is asked for, and never shown again. */
export function ChatSheet({ of, chat, onDone }: ChatSheetProps) {
  const { say } = useWords()
  const part = usePartWords('people')
  const teams = useQuery({ ...readingAll('listTeams'), enabled: of === 'teams' })
  const options = (teams.data?.items ?? []).map(({ id, name }) => ({ value: id, words: name }))
  return (
    <EditSheet
      title={chat ? chat.name : part('chat.add')}
      refresh={['listChatWebhooks']}
      save={(form) => save(form, of, chat)}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={chat?.name} required autoFocus />
      <div className="two">
        <Select
          label={part('chat.format')}
          name="format"
          defaultValue={chat?.format ?? 'slack'}
          options={FORMATS.map((value) => ({ value, words: CHAT_NAMES[value] }))}
        />
        {of === 'teams' && !chat ? (
          <Select label={part('chat.team')} name="team" options={options} required />
        ) : null}
      </div>
      <TextField
        label={part('chat.url')}
        hint={chat ? part('chat.url_kept', { host: chat.host }) : part('chat.url_hint')}
        name="url"
        type="url"
        autoComplete="off"
        required={!chat}
      />
      {chat ? (
        <>
          <Check name="on" defaultChecked={!chat.disabled}>
            {part('chat.on')}
          </Check>
          <RemoveAct chat={chat} onDone={onDone} />
        </>
      ) : null}
    </EditSheet>
  )
}

function save(form: FormData, of: ChatsOf, chat: Chat | null): Promise<unknown> {
  const shared = {
    name: textOf(form, 'name'),
    format: FORMATS.find((one) => one === form.get('format')) ?? 'slack',
  }
  const url = textOf(form, 'url')
  if (!chat) {
    const teamId = of === 'teams' ? textOf(form, 'team') : null
    return call('createChatWebhook', { body: { ...shared, url, teamId } })
  }
  const body = { ...shared, disabled: form.get('on') === null, ...(url ? { url } : {}) }
  return call('updateChatWebhook', { params: { id: chat.id }, body }, { ifMatch: `"${chat.revision}"` })
}

function RemoveAct({ chat, onDone }: { chat: Chat; onDone: () => void }) {
  const part = usePartWords('people')
  const removed = () => {
    void queryClient.invalidateQueries({ queryKey: ['listChatWebhooks'] })
    toast(part('chat.removed', { name: chat.name }), null, 6_000)
    onDone()
  }
  return (
    <p className="acts">
      <ConfirmAct
        title={part('chat.remove_title', { name: chat.name })}
        words={part('chat.remove_words')}
        act={part('doors.remove')}
        run={() => call('deleteChatWebhook', { params: { id: chat.id } })}
        onDone={removed}
      >
        {part('chat.remove')}
      </ConfirmAct>
    </p>
  )
}
