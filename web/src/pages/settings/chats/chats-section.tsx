import { useState } from 'react'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { SectionHead } from '../section-head.tsx'
import { ChatList } from './chat-list.tsx'
import { ChatSheet } from './chat-sheet.tsx'

/** Chats where whole teams are told. */
export function ChatsSection() {
  const { say } = useWords()
  const part = usePartWords('people')
  const [isAdding, setAdding] = useState(false)
  return (
    <>
      <SectionHead
        title={say('settings.chats')}
        lead={part('chat.lead')}
        needs="settings.write"
        onAdd={() => setAdding(true)}
      />
      <ChatList of="teams" />
      {isAdding ? <ChatSheet of="teams" chat={null} onDone={() => setAdding(false)} /> : null}
    </>
  )
}
