import { CallRefused } from '#contracts/client.ts'
import type { ProblemDocument } from '#contracts/problems.ts'
import { uploadUrl } from '#web/lib/urls.ts'
import type { DraftFile } from './draft.ts'

/** Hands a file in and tells how much of it is there (0 to 1); refused with `offline` where no answer came. */
export function handIn(file: File, onShare: (share: number) => void): Promise<DraftFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', uploadUrl(file.name || 'picture.png', file.type))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onload = () => {
      const answer = request.response as (DraftFile & ProblemDocument) | null
      if (!answer || request.status >= 400) return reject(new CallRefused(answer ?? NO_ANSWER))
      const { id, name, contentType, size, blob } = answer
      resolve({ id, name, contentType, size, blob })
    }
    request.onerror = () => reject(new CallRefused(NO_ANSWER))
    request.send(file)
  })
}

const NO_ANSWER: ProblemDocument = {
  type: 'about:blank',
  title: '',
  status: 0,
  detail: '',
  code: 'offline',
}
