import { Link, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { homeUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Mark } from '#web/ui/mark.tsx'
import { isAt, PLACES } from './places.ts'
import { PlaceLists } from './rail.tsx'

/** On a phone the rail becomes one bar: where one is, and the way to the other places. */
export function PhoneBar({ onPalette }: { onPalette: () => void }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const here = useLocation({ select: (location) => PLACES.flat().find((place) => isAt(place, location)) })
  return (
    <header className="phone-bar">
      <Link className="mark" {...homeUrl()}>
        <Mark />
        {here ? say(here.key) : 'Redress'}
      </Link>
      <Button look="bare" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {say('place.places')}
      </Button>
      {open ? (
        <Dialog title={say('place.places')} onClose={() => setOpen(false)}>
          <nav className="rail-sheet" aria-label={say('place.places')}>
            <PlaceLists onGo={() => setOpen(false)} />
          </nav>
          <Button
            onClick={() => {
              setOpen(false)
              onPalette()
            }}
          >
            {say('palette.open')}
          </Button>
        </Dialog>
      ) : null}
    </header>
  )
}
