import type { Ref } from 'react'
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { Slice } from 'prosemirror-model'
import type { Command } from 'prosemirror-state'
import { EditorState, TextSelection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Asked } from './asking.ts'
import { askedIn } from './asking.ts'
import { docOfWords, plainWords, rangeOf } from './plain-words.ts'
import { schema } from './schema.ts'
import type { RichDoc } from './sent-form.ts'
import { readDoc } from './sent-form.ts'
import { typedMarks } from './typed-marks.ts'
import type { Underlines } from './underlining.ts'
import { underlining, underlinesMeta } from './underlining.ts'
import type { Form } from './writing-keys.ts'
import { FORMS, linkTo, writingKeys } from './writing-keys.ts'

export type Written = { text: string; doc: RichDoc | null }

/** What can be done to the page from beside it. */
export type PadHandle = {
  /** Now, or when it is drawn; `typed` gives what was typed for it until then. */
  focus: (typed?: () => string) => void
  /** Puts other words in place of a span of the plain words; their form stays. */
  reword: (span: readonly [number, number], words: string) => void
  form: (form: Form) => void
  /** False where it is not an address. */
  link: (typed: string) => boolean
  picture: (picture: { cid: string; src: string; alt: string }) => void
  /** Names a colleague in place of what was typed after the @. */
  mention: (asked: Asked, colleague: { id: string; name: string }) => void
}

export type RichPadProps = {
  /** Read when the page opens, and again whenever `given` grows: words that came from elsewhere. */
  written: Written
  given: number
  onWritten: (written: Written) => void
  label: string
  placeholder: string
  underlines: Underlines | null
  describedBy?: string
  /** Selects this stretch when it changes: the finding that is focused. */
  focusSpan?: readonly [number, number] | null
  /** True when the key was taken. */
  onKey: (event: KeyboardEvent) => boolean
  onFiles: (files: File[]) => void
  /** The words after an @ that is being typed, or null. */
  onAsked?: (asked: Asked | null) => void
  /** The list that answers an @, and its row that is pointed at. */
  owns?: { list: string; row: string } | null
  ref?: Ref<PadHandle>
}

const docOf = ({ text, doc }: Written) => readDoc(doc) ?? docOfWords(text)

/** A page for formed words. What the coach points at is underlined; whoever draws it holds the words. */
export default function RichPad(props: RichPadProps) {
  const { given, underlines, focusSpan, label, describedBy, owns, ref } = props
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const wanted = useRef<(() => string) | null>(null)
  const shown = useRef(given)
  const latest = useRef(props)
  useLayoutEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    const made = openView(box.current!, latest)
    view.current = made
    if (wanted.current) begin(made, wanted.current)
    return () => {
      view.current = null
      made.destroy()
    }
  }, [])
  useEffect(() => {
    if (!view.current || shown.current === given) return
    shown.current = given
    const { state } = view.current
    const doc = docOf(latest.current.written)
    const tr = state.tr.replaceWith(0, state.doc.content.size, doc.content)
    view.current.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).setMeta('given', true))
  }, [given])
  useEffect(() => {
    // In a pause of the typing: nothing is drawn anew under the fingers.
    const timer = setTimeout(() => {
      if (!view.current) return
      const given = underlines ?? { of: plainWords(view.current.state.doc).text, lines: [] }
      view.current.dispatch(view.current.state.tr.setMeta(underlinesMeta, given))
    }, 150)
    return () => clearTimeout(timer)
  }, [underlines])
  useEffect(() => {
    const dom = view.current?.dom
    if (!dom) return
    const set = (name: string, value: string | undefined) =>
      value ? dom.setAttribute(name, value) : dom.removeAttribute(name)
    set('aria-label', label)
    set('aria-describedby', describedBy)
    set('aria-controls', owns?.list)
    set('aria-activedescendant', owns?.row)
  }, [label, describedBy, owns])
  const [from, to] = focusSpan ?? []
  useLayoutEffect(() => {
    if (from === undefined || to === undefined || !view.current) return
    const range = rangeOf(plainWords(view.current.state.doc), [from, to])
    if (!range) return
    const { tr, doc } = view.current.state
    view.current.focus()
    view.current.dispatch(tr.setSelection(TextSelection.create(doc, range.from, range.to)).scrollIntoView())
  }, [from, to])
  useImperativeHandle(ref, () => handleOf(view, wanted), [])
  return <div className="draft" ref={box} />
}

type Current<T> = { current: T }

function openView(box: HTMLElement, latest: Current<RichPadProps>): EditorView {
  const view: EditorView = new EditorView(box, {
    state: EditorState.create({
      doc: docOf(latest.current.written),
      plugins: [typedMarks(), ...writingKeys(), underlining(latest.current.placeholder)],
    }),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': latest.current.label,
      spellcheck: 'true',
    },
    dispatchTransaction(tr) {
      view.updateState(view.state.apply(tr))
      if (tr.docChanged && !tr.getMeta('given')) {
        latest.current.onWritten({ text: plainWords(tr.doc).text, doc: tr.doc.toJSON() as RichDoc })
      }
      if (tr.docChanged || tr.selectionSet) latest.current.onAsked?.(askedIn(view.state))
    },
    handleKeyDown: (_view, event) => latest.current.onKey(event),
    handlePaste: (_view, event) => takeFiles(event.clipboardData, latest) || pasteLink(view, event),
    handleDrop: (_view, event) => {
      const isTaken = takeFiles(event.dataTransfer, latest)
      if (isTaken) event.preventDefault()
      return isTaken
    },
    clipboardTextParser: (text) => Slice.maxOpen(docOfWords(text).content),
    clipboardTextSerializer: (slice) => plainWords(schema.topNodeType.create(null, slice.content)).text,
  })
  return view
}

/** Pictures and files that are pasted or dropped; words beside them win. */
function takeFiles(data: DataTransfer | null, latest: Current<RichPadProps>): boolean {
  const files = [...(data?.files ?? [])]
  if (files.length === 0 || data?.types.includes('text/plain')) return false
  latest.current.onFiles(files)
  return true
}

/** An address pasted over words links them. */
function pasteLink(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  if (view.state.selection.empty || !/^https?:\/\/\S+$/.test(text)) return false
  return linkTo(text)(view.state, view.dispatch)
}

function begin(view: EditorView, typed: () => string): void {
  view.focus()
  const words = typed()
  if (words) view.dispatch(view.state.tr.insertText(words))
}

function handleOf(view: Current<EditorView | null>, wanted: Current<(() => string) | null>): PadHandle {
  const run = (command: Command): boolean => {
    const on = view.current
    if (!on) return false
    const isDone = command(on.state, on.dispatch)
    on.focus()
    return isDone
  }
  const put = (name: 'image' | 'mention', attrs: object, at?: Asked) =>
    run((state, dispatch) => {
      const node = schema.node(name, { ...attrs })
      const { from, to } = at ?? state.selection
      const tr = state.tr.replaceWith(from, to, name === 'mention' ? [node, schema.text(' ')] : node)
      dispatch?.(tr.scrollIntoView())
      return true
    })
  return {
    focus: (typed = () => '') => (view.current ? begin(view.current, typed) : (wanted.current = typed)),
    reword: (span, words) =>
      void run((state, dispatch) => {
        const range = rangeOf(plainWords(state.doc), span)
        if (range) dispatch?.(state.tr.insertText(words, range.from, range.to))
        return range !== null
      }),
    form: (form) => void run(FORMS[form]),
    link: (typed) => run(linkTo(typed)),
    picture: (picture) => void put('image', picture),
    mention: (asked, colleague) => void put('mention', colleague, asked),
  }
}
