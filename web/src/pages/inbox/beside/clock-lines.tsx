/** Why a clock is due when it is: each step of its ledger in a line of its own (4.2). */
export function ClockLines({ lines }: { lines: readonly string[] }) {
  return (
    <ol className="clock-lines meta">
      {lines.map((line, i) => (
        // Lines of a ledger have no name but their place.
        <li key={`${i} ${line}`}>{line}</li>
      ))}
    </ol>
  )
}
