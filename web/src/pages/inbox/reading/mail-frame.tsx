import { useRef } from 'react'
import { useWords } from '#web/lib/say.tsx'

// What came by mail stays in a frame without scripts; pictures from elsewhere would tell the sender that it was read.
const POLICY = "default-src 'none'; img-src 'self' data: blob:; style-src 'unsafe-inline'"
const page = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer"><base target="_blank"><body style="margin:12px;font:15px/1.5 sans-serif;overflow-wrap:anywhere">${html}`

/** The mail as it was sent, unable to run, frame, or fetch anything. */
export function MailFrame({ html, label }: { html: string; label: string }) {
  const { say } = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const fit = () => {
    const root = frame.current?.contentDocument?.documentElement
    if (frame.current && root) frame.current.style.height = `${Math.min(root.scrollHeight + 4, 6000)}px`
  }
  return (
    <>
      {/<img[^>]+src=["']?https?:/i.test(html) ? (
        <p className="meta">{say('conversation.images_held')}</p>
      ) : null}
      <iframe
        ref={frame}
        className="frame-mail"
        title={label}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        srcDoc={page(html)}
        onLoad={fit}
      />
    </>
  )
}
