import { useRef } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { DraftFile } from './draft.ts'
import type { Incoming } from './use-files.ts'

type AttachFilesProps = {
  files: readonly DraftFile[]
  incoming: readonly Incoming[]
  onAdd: (files: File[]) => void
  onDrop: (file: DraftFile) => void
  onDropIncoming: (key: number) => void
}

/** Files that go with the answer, and how much of those on their way is there. Pictures stand in the words. */
export function AttachFiles({ files, incoming, onAdd, onDrop, onDropIncoming }: AttachFilesProps) {
  const { say, format } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const listed = files.filter((file) => !file.cid)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onAdd([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button look="quiet" onClick={() => input.current?.click()}>
        {say('composer.attach')}
      </Button>
      {listed.length + incoming.length > 0 ? (
        <ul className="turn-acts" aria-label={say('composer.attached')}>
          {listed.map((file) => (
            <li key={file.blob + file.name}>
              {file.name}{' '}
              <span className="meta">
                {say('conversation.size', { size: format.number(Math.ceil(file.size / 1024)) })}
              </span>{' '}
              <Button
                look="quiet"
                aria-label={say('composer.drop_file', { name: file.name })}
                onClick={() => onDrop(file)}
              >
                ×
              </Button>
            </li>
          ))}
          {incoming.map(({ key, name, share }) => (
            <li key={key}>
              {name}{' '}
              {share === null ? (
                <span className="meta">{say('composer.file_waits')}</span>
              ) : (
                <progress className="file-progress" aria-label={name} max={1} value={share} />
              )}{' '}
              <Button
                look="quiet"
                aria-label={say('composer.drop_file', { name })}
                onClick={() => onDropIncoming(key)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
