import { useRef, useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { messageHtmlUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'

/** The mail as it was sent, in a page of the desk that can run and fetch nothing; pictures from elsewhere on request. */
export function MailFrame({ messageId, label }: { messageId: string; label: string }) {
  const { say } = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const [held, setHeld] = useState(0)
  const [isShowing, setShowing] = useState(false)
  const fit = () => {
    const root = frame.current?.contentDocument?.documentElement
    if (!frame.current || !root) return
    setHeld(Number(root.dataset.remoteImages ?? 0))
    frame.current.style.height = `${Math.min(root.scrollHeight + 4, 6000)}px`
  }
  return (
    <>
      {held > 0 && !isShowing ? (
        <p className="meta">
          {say('conversation.images_held')}{' '}
          <Button look="quiet" onClick={() => setShowing(true)}>
            {say('conversation.show_images')}
          </Button>
        </p>
      ) : null}
      <iframe
        ref={frame}
        className="frame-mail"
        title={label}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        src={messageHtmlUrl(messageId, isShowing)}
        onLoad={fit}
      />
    </>
  )
}
