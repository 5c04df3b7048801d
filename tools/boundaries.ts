import { join } from 'node:path'
import { cruise } from './cruise.ts'

/** Prints each import that its room may not make. */
const { modules, violations } = cruise(join(import.meta.dirname, '..'))
for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`)
console.log(`${modules} modules, ${violations.length} forbidden imports`)
process.exitCode = violations.length || !modules ? 1 : 0
