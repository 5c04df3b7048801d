import { usePartWords } from '#web/lib/part-words.ts'
import { useMay } from '#web/lib/session.ts'
import { exportUrl } from '#web/lib/urls.ts'

type ExportLinkProps = { what: Parameters<typeof exportUrl>[0]; asked: Parameters<typeof exportUrl>[1] }

/** Saves what a list shows as a file; only for those who may. */
export function ExportLink({ what, asked }: ExportLinkProps) {
  const part = usePartWords('contacts')
  const may = useMay('data.export')
  if (!may) return null
  return (
    <a className="meta" href={exportUrl(what, asked)} download>
      {part('export.link')}
    </a>
  )
}
