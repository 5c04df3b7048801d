import type { WordsOutside } from './words-outside.ts'

export type ChatFormat = 'slack' | 'teams' | 'mattermost'

/** The JSON that a chat's incoming webhook takes. Words of customers are in it: they format nothing and call nobody. */
export function chatPayload(format: ChatFormat, words: WordsOutside): object {
  switch (format) {
    case 'slack':
      return {
        text: textOf(words, slackEscaped, (text, url) => `${text} <${url}|${slackEscaped(words.open)}>`),
      }
    case 'mattermost':
      return { text: textOf(words, markdownEscaped, (text, url) => `${text} [${words.open}](${url})`) }
    case 'teams':
      return teamsCard(words)
  }
}

function textOf(
  { title, items }: WordsOutside,
  escaped: (text: string) => string,
  linked: (text: string, url: string) => string,
): string {
  const lines = items.map(({ text, url }) => linked(escaped(text), url))
  return items.length === 1 ? lines[0]! : [escaped(title), ...lines.map((line) => `• ${line}`)].join('\n')
}

function slackEscaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A space of no width after an @ keeps it from naming anybody. */
function markdownEscaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|~<>]/g, '\\$&').replaceAll('@', '@\u200B')
}

function teamsCard({ title, items, open }: WordsOutside): object {
  const lines = items.length === 1 ? [items[0]!.text] : [title, ...items.map(({ text }) => text)]
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: lines.map((text) => ({ type: 'TextBlock', text: markdownEscaped(text), wrap: true })),
    actions: items.slice(0, 6).map(({ url }, i) => ({
      type: 'Action.OpenUrl',
      title: items.length === 1 ? open : `${open} ${i + 1}`,
      url,
    })),
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  }
}
