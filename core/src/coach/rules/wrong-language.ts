import { identifyLanguage } from '../../language/identify.ts'
import { wholeText, type Rule } from './rule.ts'

/** The draft is in another language than the customer writes (7.2). */
export const wrongLanguage: Rule = {
  id: 'wrong_language',
  severity: 'problem',
  find: ({ read, facts }) => {
    const wanted = facts.customerLanguage?.slice(0, 2)
    if (!wanted) return []
    const { language, sure } = identifyLanguage(read.text)
    return sure && language !== wanted ? [{ span: wholeText(read), params: { language, wanted } }] : []
  },
}
