import { useState } from 'react'
import { usePartWords } from '#web/lib/part-words.ts'
import { Button } from '#web/ui/button.tsx'
import { ChatList } from '../chats/chat-list.tsx'
import { ChatSheet } from '../chats/chat-sheet.tsx'

/** Chats where this person alone is told. */
export function MyChats() {
  const part = usePartWords('people')
  const [isAdding, setAdding] = useState(false)
  return (
    <section aria-labelledby="my-chats">
      <h3 className="label" id="my-chats">
        {part('chat.mine')}
      </h3>
      <p className="meta">{part('chat.mine_lead')}</p>
      <ChatList of="me" />
      <Button onClick={() => setAdding(true)}>{part('chat.add')}</Button>
      {isAdding ? <ChatSheet of="me" chat={null} onDone={() => setAdding(false)} /> : null}
    </section>
  )
}
