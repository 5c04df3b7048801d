// Asked for with the ticket, so that it is there before anybody writes, and when there is no connection any more.
export const loadedPad = import('#web/ui/rich/rich-pad.tsx')
export const loadedForm = import('#web/ui/rich/sent-form.ts')
loadedForm.catch(() => {})
