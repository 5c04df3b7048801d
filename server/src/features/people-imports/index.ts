export { bindPeopleImports } from './routes.ts'
export { IMPORT_PEOPLE, importPeopleQueue } from './carry-on-import.ts'
