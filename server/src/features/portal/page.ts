import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply } from 'fastify'
import type { Language } from '#i18n/say.ts'
import { html, type Markup } from './markup.ts'

const style: Markup = { markup: readFileSync(join(import.meta.dirname, 'portal.css'), 'utf8') }

type Page = {
  language: Language
  title: string
  brand: string
  corner?: string
  body: Markup
  status?: number
}

/** Sends a whole page that needs no script; nobody keeps a copy of it, and no search engine finds it. */
export function sendPage(reply: FastifyReply, page: Page): FastifyReply {
  const { language, title, brand, corner = '', body, status = 200 } = page
  const { markup } = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main class="col">
          <header><span class="brand">${brand}</span><span class="meta">${corner}</span></header>
          ${body}
        </main>
      </body>
    </html>`
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .send(markup)
}
