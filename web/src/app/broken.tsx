import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'

/** A place that could not be drawn at all; drafts are kept on this device and come back with it. */
export function Broken() {
  const { say } = useWords()
  return (
    <main id="main" className="place">
      <h1 className="sr">Redress</h1>
      <PlaceState
        kind="failed"
        words={say('state.broken')}
        act={<Button onClick={() => location.reload()}>{say('state.again')}</Button>}
      />
    </main>
  )
}
