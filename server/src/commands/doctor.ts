import type { ServerCommand } from '../main.ts'
export default { summary: 'check the installation', run: async () => 0 } satisfies ServerCommand
