import { useQuery } from '@tanstack/react-query'
import { saysNotAgain } from '#core/coach/says-not-again.ts'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import type { Reply } from './use-reply.ts'

export type Apologies = {
  /** It says "not again", and nobody makes sure of it. */
  isPromised: boolean
  erodesTrust: Output<'readApologies'>['erodesTrust']
}

/** What is to be known before this apology leaves; null where there is nothing to say, or it is none (6.5). */
export function useApologies(ticketId: string, { mode, read, draft }: Reply): Apologies | null {
  const isPromise = mode !== 'note' && read !== null && saysNotAgain(read)
  const isApology = isPromise || (mode === 'apology' && draft.text.trim().length > 0)
  const { data } = useQuery({ ...reading('readApologies', { params: { id: ticketId } }), enabled: isApology })
  if (!isApology || !data) return null
  const isNamed = mode === 'apology' && read?.apologyParts.not_again != null
  const isPromised = (isPromise || isNamed) && !data.hasPreventiveAction
  return isPromised || data.erodesTrust ? { isPromised, erodesTrust: data.erodesTrust } : null
}
