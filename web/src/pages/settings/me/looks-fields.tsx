import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import type { Looks } from '#web/lib/theme.ts'
import { keptLooks, wearLooks } from '#web/lib/theme.ts'
import { Select } from '#web/ui/field.tsx'

/** Light, room and contrast, of this browser. */
export function LooksFields() {
  const { say } = useWords()
  const [looks, setLooks] = useState(keptLooks)
  const wear = (next: Partial<Looks>) => {
    const all = { ...looks, ...next }
    wearLooks(all)
    setLooks(all)
  }
  return (
    <div className="two looks">
      <Select
        label={say('me.light')}
        value={looks.theme}
        onChange={(event) => wear({ theme: event.target.value as Looks['theme'] })}
        options={(['system', 'light', 'dark'] as const).map((one) => ({
          value: one,
          words: say(`looks.theme_${one}`),
        }))}
      />
      <Select
        label={say('me.density')}
        value={looks.density}
        onChange={(event) => wear({ density: event.target.value as Looks['density'] })}
        options={(['roomy', 'compact'] as const).map((one) => ({ value: one, words: say(`looks.${one}`) }))}
      />
      <Select
        label={say('me.contrast')}
        value={looks.contrast}
        onChange={(event) => wear({ contrast: event.target.value as Looks['contrast'] })}
        options={(['system', 'more'] as const).map((one) => ({
          value: one,
          words: say(`looks.contrast_${one}`),
        }))}
      />
    </div>
  )
}
