export type Dot = { id: string; word: string; there: boolean }

/** Small dots that fill as the parts of an acknowledgement or an apology appear; `label` says how many there are. */
export function Dots({ dots, label }: { dots: readonly Dot[]; label: string }) {
  return (
    <ul className="dots" aria-label={label}>
      {dots.map((dot) => (
        <li key={dot.id} className={dot.there ? 'on' : undefined}>
          {dot.word}
        </li>
      ))}
    </ul>
  )
}
