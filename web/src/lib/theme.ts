export type Theme = 'system' | 'light' | 'dark'
export type Density = 'roomy' | 'compact'
export type Contrast = 'system' | 'more'
export type Looks = { theme: Theme; density: Density; contrast: Contrast }

const KEPT = 'redress.looks'
const DEFAULTS: Looks = { theme: 'system', density: 'roomy', contrast: 'system' }

export function keptLooks(): Looks {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Looks>) }
  } catch {
    return DEFAULTS
  }
}

/** The system decides where nothing is said. */
export function wearLooks(looks: Looks): void {
  const root = document.documentElement
  setOrDrop(root, 'theme', looks.theme === 'system' ? null : looks.theme)
  setOrDrop(root, 'density', looks.density === 'roomy' ? null : looks.density)
  setOrDrop(root, 'contrast', looks.contrast === 'system' ? null : looks.contrast)
  localStorage.setItem(KEPT, JSON.stringify(looks))
}

function setOrDrop(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name]
  else root.dataset[name] = value
}
