/** A stretch of a text in UTF-16 offsets, end exclusive. */
export type Span = readonly [from: number, to: number]

/** A part of a text found, with where it stands. */
export type Found = { readonly span: Span }
