/**
 * The locale whose dates and numbers a language of the product uses where no reader says otherwise: days before months,
 * hours from 0 to 23.
 */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
