import { wordsFound, type Rule, type RuleFinding } from './rule.ts'

const FORMS =
  /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}|<%[^%\n]{0,60}%>|%[a-z_]{3,30}%|\[[A-ZÀ-Ý][A-ZÀ-Ý _-]{2,40}\]|<[A-Z][A-Z _-]{2,40}>|(?<![\p{L}\p{N}])X{4,}(?![\p{L}\p{N}])|_{4,}|(?<![\p{L}\p{N}])T\.?B\.?[CD]\b/gu

/** Something of a template was left in; an admin can make this block sending (7.2, 7.3). */
export const placeholderLeft: Rule = {
  id: 'placeholder_left',
  severity: 'problem',
  find: (reading) => {
    const forms = [...reading.read.text.matchAll(FORMS)].map((m): RuleFinding => ({
      span: [m.index, m.index + m[0].length],
    }))
    const words = wordsFound(reading, 'placeholder_left')
    return [
      ...forms,
      ...words.filter((w) => !forms.some((f) => f.span[0] < w.span[1] && w.span[0] < f.span[1])),
    ]
  },
}
