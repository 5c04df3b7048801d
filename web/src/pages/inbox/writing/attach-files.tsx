import { useRef, useState } from 'react'
import type { ProblemDocument } from '#contracts/problems.ts'
import { CallRefused } from '#contracts/client.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { uploadUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import type { DraftFile } from './draft.ts'

type AttachFilesProps = { files: DraftFile[]; onFiles: (files: DraftFile[]) => void }

/** Files that go with the answer: handed in when they are chosen, so that sending waits for nothing. */
export function AttachFiles({ files, onFiles }: AttachFilesProps) {
  const { say, format } = useWords()
  const problem = useProblem()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const add = async (chosen: File[]) => {
    setBusy(true)
    const added: DraftFile[] = []
    for (const file of chosen) {
      try {
        added.push(await handIn(file))
      } catch (error) {
        toast(say('composer.attach_failed', { name: file.name, reason: problem(error) }))
      }
    }
    onFiles([...files, ...added])
    setBusy(false)
  }
  return (
    <div className="turn-acts">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void add([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button look="quiet" busy={isBusy} onClick={() => input.current?.click()}>
        {say('composer.attach')}
      </Button>
      {files.length > 0 ? (
        <ul className="turn-acts" aria-label={say('composer.attached')}>
          {files.map((file, index) => (
            <li key={file.blob + file.name}>
              {file.name}{' '}
              <span className="meta">
                {say('conversation.size', { size: format.number(Math.ceil(file.size / 1024)) })}
              </span>{' '}
              <Button
                look="quiet"
                aria-label={say('composer.drop_file', { name: file.name })}
                onClick={() => onFiles(files.filter((_, at) => at !== index))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

async function handIn(file: File): Promise<DraftFile> {
  const answer = await fetch(uploadUrl(file.name, file.type), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    credentials: 'same-origin',
  })
  const document = (await answer.json()) as DraftFile & ProblemDocument
  if (!answer.ok) throw new CallRefused(document)
  const { name, contentType, size, blob } = document
  return { name, contentType, size, blob }
}
