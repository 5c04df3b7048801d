import { useRef, useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'

// What came by mail stays in a frame without scripts; pictures from elsewhere tell the sender that it was read.
const page = (html: string, withImages: boolean): string => {
  const images = withImages ? "'self' data: blob: https:" : "'self' data: blob:"
  const policy = `default-src 'none'; img-src ${images}; style-src 'unsafe-inline'`
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><base target="_blank"><body style="margin:12px;font:15px/1.5 sans-serif;overflow-wrap:anywhere">${html}`
}

/** The mail as it was sent, unable to run, frame, or fetch anything. */
export function MailFrame({ html, label }: { html: string; label: string }) {
  const { say } = useWords()
  const [withImages, setWithImages] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  const fit = () => {
    const root = frame.current?.contentDocument?.documentElement
    if (frame.current && root) frame.current.style.height = `${Math.min(root.scrollHeight + 4, 6000)}px`
  }
  return (
    <>
      {!withImages && /<img[^>]+src=["']?https?:/i.test(html) ? (
        <p className="meta">
          {say('conversation.images_held')}{' '}
          <Button look="quiet" onClick={() => setWithImages(true)}>
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
        srcDoc={page(html, withImages)}
        onLoad={fit}
      />
    </>
  )
}
