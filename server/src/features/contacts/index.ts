export { beginningWith, listContacts } from './contact-views.ts'
export { bindContacts } from './routes.ts'
export { GATHER_MERGED, gatherMergedQueue } from './merge-contact.ts'
