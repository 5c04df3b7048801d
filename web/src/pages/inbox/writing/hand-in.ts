import { CallRefused } from '#contracts/client.ts'
import type { ProblemDocument } from '#contracts/problems.ts'
import { ENDED, forgetSessionIfEnded, hasCode, queryClient } from '#web/lib/api.ts'
import { uploadUrl } from '#web/lib/urls.ts'
import type { DraftFile } from './draft.ts'

/** How much of a file is there, 0 to 1; null while it waits for the connection or for somebody to sign in. */
type OnShare = (share: number | null) => void

/** Hands a file in, again once the desk can be reached; null where it was taken away before. */
export async function handIn(file: File, onShare: OnShare, signal: AbortSignal): Promise<DraftFile | null> {
  for (;;) {
    try {
      return await handInOnce(file, onShare, signal)
    } catch (error) {
      if (signal.aborted) return null
      if (!hasCode(error, 'offline') && !hasCode(error, 'not_signed_in')) throw error
      forgetSessionIfEnded(error)
      onShare(null)
    }
    do await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
    while (!signal.aborted && (!navigator.onLine || queryClient.getQueryData(ENDED)))
    if (signal.aborted) return null
  }
}

const ASK_AGAIN_MS = 2_000

/** Refused with `offline` where no answer came. */
function handInOnce(file: File, onShare: OnShare, signal: AbortSignal): Promise<DraftFile> {
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
    request.onabort = () => reject(new CallRefused(NO_ANSWER))
    signal.addEventListener('abort', () => request.abort())
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
