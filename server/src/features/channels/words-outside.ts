/** What is said outside of the desk: one thing, or many as a list under a title. */
export type WordsOutside = {
  title: string
  items: { text: string; url: string }[]
  /** What the link of a single thing is called. */
  open: string
}
