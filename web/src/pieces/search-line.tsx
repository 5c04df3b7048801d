import { useEffect, useState } from 'react'

type SearchLineProps = { label: string; q: string; onSearch: (q: string) => void }

/** A field whose words become part of the address, a moment after typing stops. */
export function SearchLine({ label, q, onSearch }: SearchLineProps) {
  const [typed, setTyped] = useState(q)
  const [asked, setAsked] = useState(q)
  const [before, setBefore] = useState(q)
  if (q !== before) {
    setBefore(q)
    // Another search than the one that was typed: somebody went back, or began anew.
    if (q !== asked) {
      setAsked(q)
      setTyped(q)
    }
  }
  useEffect(() => {
    const words = typed.trim()
    if (words === asked) return
    const timer = setTimeout(() => {
      setAsked(words)
      onSearch(words)
    }, 200)
    return () => clearTimeout(timer)
  }, [typed, asked, onSearch])
  return (
    <p className="search-line" role="search">
      <input
        className="in"
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </p>
  )
}
