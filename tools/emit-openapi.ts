import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderOpenApi, renderRouteTable } from './openapi-text.ts'

/** Writes what the contracts say: the document for outsiders and the table of the client. */
const contracts = join(import.meta.dirname, '../contracts')
writeFileSync(join(contracts, 'openapi.json'), renderOpenApi())
writeFileSync(join(contracts, 'route-table.ts'), renderRouteTable())
