/** Bones where words will stand; widths vary so that it reads as text. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className="bones" role="status" aria-label={label}>
      {bones(lines)}
    </div>
  )
}

/** The same for a part of a page that is there already: nothing is said of it. */
export function QuietBones({ lines }: { lines: number }) {
  return (
    <div className="bones quiet-bones" aria-hidden="true">
      {bones(lines)}
    </div>
  )
}

const bones = (lines: number) =>
  Array.from({ length: lines }, (_, index) => <span className="bone" key={index} data-width={index % 4} />)
