import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { Brief } from '#web/ui/brief.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, TextField } from '#web/ui/field.tsx'
import { CoachNote } from '#web/ui/coach-note.tsx'
import { Composer } from '#web/ui/composer.tsx'
import { DayStrip } from '#web/ui/day-strip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Dots } from '#web/ui/dots.tsx'
import type { Written } from '#web/ui/rich/rich-pad.tsx'
import RichPad from '#web/ui/rich/rich-pad.tsx'
import type { Underlines } from '#web/ui/rich/underlining.ts'
import { Ladder } from '#web/ui/ladder.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { Person } from '#web/ui/person.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Ribbon } from '#web/ui/ribbon.tsx'
import { RungMark } from '#web/ui/rung-mark.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { Slip } from '#web/ui/slip.tsx'
import { Sparkline } from '#web/ui/sparkline.tsx'
import { timeClass } from '#web/ui/time-state.ts'
import { ToastRegion } from '#web/ui/toast.tsx'
import { Turn } from '#web/ui/turn.tsx'
import './gallery.css'
import { BRIEF, DAY, LADDER, RIBBONS, SLIPS, STATES, TOP_LADDER } from './samples.ts'

/** Every piece in every state, for the eyes of who builds; not part of what is shipped. */
export function GalleryPage() {
  return (
    <main id="main" className="place gallery">
      <h1 className="title">States and pieces</h1>
      <Part name="Five states">
        <div className="g5">
          {STATES.map((state) => (
            <PlaceState
              key={state.kind}
              kind={state.kind}
              words={state.words}
              act={<Button>{state.act}</Button>}
            />
          ))}
        </div>
      </Part>
      <Part name="Time ribbon">
        <div className="g5">
          {RIBBONS.map((ribbon) => (
            <div className={timeClass(ribbon.state)} key={ribbon.state}>
              <Ribbon state={ribbon.state} fill={ribbon.fill} />
              <span className="time">{ribbon.words}</span>
              <Ribbon state={ribbon.state} fill={ribbon.fill} alone wide />
            </div>
          ))}
        </div>
      </Part>
      <Part name="Ladder">
        <Ladders />
      </Part>
      <Part name="Acts and fields">
        <Acts />
      </Part>
      <Part name="What floats">
        <Floating />
      </Part>
      <Part name="Day">
        <DayStrip label="Commitments" {...DAY} />
      </Part>
      <Part name="Board">
        <div className="stand">
          {SLIPS.map((slip) => (
            <Slip
              key={slip.who}
              slip={slip}
              href="#main"
              aria-current={slip.what === 'update' || undefined}
            />
          ))}
        </div>
      </Part>
      <Part name="Ticket">
        <Brief lines={BRIEF} />
        <Turn
          who="Ana Ruiz"
          when="Thu 17:52"
          channel="by email"
          label="From Ana Ruiz"
          voice="customer"
          peak="It intensified here"
        >
          You took €1,149.00 on the 12th and again on the 13th.
        </Turn>
        <Turn who="Tomás Vidal" when="today 14:31" channel="note, internal" label="Note" voice="note">
          Bank file shows both captures.
        </Turn>
        <Draft />
      </Part>
      <Part name="Small things">
        <Sparkline values={[3, 5, 4, 8, 6, 9]} label="3 to 9 a week" />
        <Skeleton label="Coming" />
      </Part>
    </main>
  )
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section>
      <h2>{name}</h2>
      <div>{children}</div>
    </section>
  )
}

function Ladders() {
  return (
    <div className="scale">
      <span>
        <RungMark level={1} of={3} label="level 1 of 3" /> <RungMark level={2} of={4} label="level 2 of 4" />{' '}
        <RungMark level={5} of={5} label="level 5 of 5" /> Level 2, Tomás Vidal
      </span>
      <Ladder steps={LADDER} label="Level 2 of 4" />
      <Ladder steps={TOP_LADDER} label="Level 3 of 3" />
      <span>
        <Person name="Tomás Vidal" standing="here" /> <Person name="Noor Haddad" />{' '}
        <Person name="Ingrid Maas" standing="next" /> <Person name="Ana Ruiz" big />
      </span>
    </div>
  )
}

function Acts() {
  return (
    <>
      <p className="acts">
        <Button look="main" shortcut="Ctrl Enter">
          Send
        </Button>
        <Button>Return once</Button>
        <Button look="bare">Pass on</Button>
        <Button blocked="Above your limit of €100.00: ask for approval.">Grant €200.00</Button>
        <Button look="quiet">Use this</Button>
      </p>
      <div className="g5">
        <TextField label="Time to acknowledge" hint="counted in Support Madrid" defaultValue="45 min" />
        <TextField label="What was tried" wrong="Write what was done at this level, then it can go up." />
        <div>
          <Check defaultChecked>Tell Ana who has it now</Check>
          <Check kind="radio" name="x">
            New tickets only
          </Check>
        </div>
      </div>
    </>
  )
}

function Floating() {
  const [isOpen, setOpen] = useState(false)
  const nothing = () => undefined
  return (
    <>
      <Menu
        label="Acts"
        opener="Acts"
        className="btn"
        items={[
          { id: 'reply', words: 'Reply', shortcut: 'r', onPick: nothing },
          { id: 'note', words: 'Note', shortcut: 'n', onPick: nothing },
          {
            id: 'close',
            words: 'Close',
            shortcut: '#',
            cut: true,
            blocked: 'It has an open commitment.',
            onPick: nothing,
          },
        ]}
      />
      <Button onClick={() => setOpen(true)}>Dialog</Button>
      {isOpen ? (
        <Dialog title="Close with an open commitment?" onClose={() => setOpen(false)} alert>
          <p>Ana was told about Tuesday’s delivery. Nobody would be reminded of it.</p>
          <p className="acts">
            <Button look="main">Keep it open until Tuesday</Button>
            <Button onClick={() => setOpen(false)}>Close anyway</Button>
          </p>
        </Dialog>
      ) : null}
      <ToastRegion
        label="What just happened"
        closeWords="Close"
        onClose={nothing}
        toasts={[
          { id: 1, words: 'Sent to Ana. It leaves in 8 s.', undo: { words: 'Undo', onUndo: nothing } },
        ]}
      />
    </>
  )
}

function Draft() {
  const [written, setWritten] = useState<Written>({
    text: 'We are sorry for the trouble, but the part is not in stock. You hear from us by Monday 11:00.',
    doc: null,
  })
  const { text } = written
  const underlines = useMemo<Underlines>(() => {
    const but = text.indexOf('but')
    const finding = { from: but, to: but + 3, kind: 'finding' as const }
    const told = { from: text.indexOf('You hear'), to: text.length - 1, kind: 'commitment' as const }
    return { of: text, lines: [finding, told] }
  }, [text])
  return (
    <Composer
      label="Reply to Ana Ruiz"
      heading="Reply"
      to="to Ana Ruiz, in English, by email"
      kept="draft kept 15:24"
      page={
        <RichPad
          written={written}
          given={0}
          onWritten={setWritten}
          label="Your words"
          placeholder="Write here."
          underlines={underlines}
          onKey={() => false}
          onFiles={() => {}}
        />
      }
      coachLabel="Coach"
      coach={
        <CoachNote
          id="c1"
          why="“But” takes the sorry back."
          rewording="The part ships as soon as it arrives."
          act={{ words: 'Use this', name: 'Use this: usually', onPress: () => undefined }}
        />
      }
      dots={
        <Dots
          label="Two of three parts"
          dots={[
            { id: 'a', word: 'matters', there: true },
            { id: 'b', word: 'working', there: true },
            { id: 'c', word: 'when', there: false },
          ]}
        />
      }
      acts={<Button look="main">Send</Button>}
    />
  )
}
