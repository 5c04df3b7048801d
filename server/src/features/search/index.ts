import * as contracts from '#contracts/http/search.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { searchDesk } from './search-desk.ts'

export { learnWords } from './learn-words.ts'

export function bindSearch(app: HttpApp): void {
  bind(app, contracts.searchDesk, ({ ctx, actor, query }) => searchDesk(ctx, actor, query))
}
