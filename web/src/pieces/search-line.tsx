import { useEffect, useState } from 'react'

type SearchLineProps = { label: string; q: string; onSearch: (q: string) => void }

/** A field whose words become part of the address, a moment after typing stops. */
export function SearchLine({ label, q, onSearch }: SearchLineProps) {
  const [typed, setTyped] = useState(q)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== q) onSearch(typed.trim())
    }, 200)
    return () => clearTimeout(timer)
  }, [typed, q, onSearch])
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
