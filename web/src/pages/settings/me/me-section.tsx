import { useWords } from '#web/lib/say.tsx'
import { leave, useSession } from '#web/lib/session.ts'
import { Button } from '#web/ui/button.tsx'
import { SectionHead } from '../section-head.tsx'
import { Absence } from './absence.tsx'
import { Doors } from './doors.tsx'
import { LooksFields } from './looks-fields.tsx'
import { MyChats } from './my-chats.tsx'
import { MyPushes } from './my-pushes.tsx'
import { MySessions } from './my-sessions.tsx'
import { SpeechFields } from './speech-fields.tsx'
import { ToldTable } from './told-table.tsx'
import './me.css'

/** What each person sets for themselves. */
export function MeSection() {
  const { say } = useWords()
  const { member } = useSession()
  return (
    <>
      <SectionHead title={member.name} lead={say('me.lead')} needs="ticket.read" />
      <div className="me">
        <div className="form">
          <SpeechFields />
          <LooksFields />
        </div>
        <Absence />
        <ToldTable />
        <MyPushes />
        <MyChats />
        <Doors />
        <MySessions />
        <p className="acts">
          <Button onClick={() => void leave()}>{say('shell.sign_out')}</Button>
        </p>
      </div>
    </>
  )
}
