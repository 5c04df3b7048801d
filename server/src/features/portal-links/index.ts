export { portalLink } from './portal-link.ts'
export { findPortalLink, type PortalDoor } from './find-portal-link.ts'
export { mailBody, type MailAsk } from './mail-body.ts'
