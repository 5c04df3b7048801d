export { bindPortal } from './routes.ts'
export { html, type Markup } from './markup.ts'
export { sendPage } from './page.ts'
export { servePages } from './serve-pages.ts'
