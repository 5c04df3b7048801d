import { lazy, Suspense } from 'react'
import type { Ticket } from '../ticket.ts'

export type ActKind =
  | 'assign'
  | 'topic'
  | 'priority'
  | 'snooze'
  | 'follow'
  | 'consult'
  | 'call'
  | 'escalate'
  | 'merge'
  | 'link'
  | 'resolve'
  | 'offer'
  | 'finding'
  | 'key_points'
  | 'prevent'

export type DialogProps = { ticket: Ticket; onDone: () => void }

const EscalateDialog = lazy(() =>
  import('./escalate-dialog.tsx').then((part) => ({ default: part.EscalateDialog })),
)
const PickDialogs = lazy(() => import('./pick-dialogs.tsx').then((part) => ({ default: part.PickDialogs })))
const FormDialogs = lazy(() => import('./form-dialogs.tsx').then((part) => ({ default: part.FormDialogs })))
const OfferDialog = lazy(() => import('./offer-dialog.tsx').then((part) => ({ default: part.OfferDialog })))
const CallDialog = lazy(() => import('./call-dialog.tsx').then((part) => ({ default: part.CallDialog })))
const LinkDialog = lazy(() => import('./link-dialog.tsx').then((part) => ({ default: part.LinkDialog })))
const CloseDialog = lazy(() => import('./close-dialog.tsx').then((part) => ({ default: part.CloseDialog })))

const PreventDialog = lazy(() =>
  import('./prevent-dialog.tsx').then((part) => ({ default: part.PreventDialog })),
)

/** The dialog of an act; each comes when it is first asked for. */
export function Acting({ act, ...props }: DialogProps & { act: ActKind }) {
  return (
    <Suspense fallback={<span data-coming hidden />}>
      {act === 'escalate' ? (
        <EscalateDialog {...props} />
      ) : act === 'offer' ? (
        <OfferDialog {...props} />
      ) : act === 'call' ? (
        <CallDialog {...props} />
      ) : act === 'link' ? (
        <LinkDialog {...props} />
      ) : act === 'prevent' ? (
        <PreventDialog {...props} />
      ) : act === 'resolve' ? (
        <CloseDialog {...props} />
      ) : act === 'finding' || act === 'consult' || act === 'key_points' ? (
        <FormDialogs act={act} {...props} />
      ) : (
        <PickDialogs act={act} {...props} />
      )}
    </Suspense>
  )
}
