/** Bones where words will stand; widths vary so that it reads as text. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className="bones" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <span className="bone" key={index} data-width={index % 4} />
      ))}
    </div>
  )
}
