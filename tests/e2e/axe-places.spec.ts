import { expect } from '@playwright/test'
import { expectFits, expectNothing, PHONE, ZOOMED } from './look.ts'
import { addressOf, goTo, PLACES } from './places.ts'
import { speak, test } from './seen-desk.ts'

for (const place of PLACES) {
  test(`${place.name}: axe finds nothing in light, dark and more contrast, nor on a phone in the three languages with longer words; all of it fits`, async ({
    owner: page,
  }) => {
    const at = await addressOf(page, place)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await goTo(page, at)
    await expectNothing(page, 'everything')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNothing(page, 'colours')
    await page.emulateMedia({ contrast: 'more' })
    await expectNothing(page, 'colours')
    await page.emulateMedia({ colorScheme: 'light' })
    await expectNothing(page, 'colours')
    await page.emulateMedia({ contrast: 'no-preference' })
    await page.setViewportSize(ZOOMED)
    await expectFits(page, 'at 200 %')
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    await expectFits(page, 'from right to left')
    await page.setViewportSize(PHONE)
    try {
      // Dutch has the longest words.
      for (const language of ['es', 'pt', 'nl'] as const) {
        await speak(page, language)
        await goTo(page, at)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expectNothing(page, language === 'nl' ? 'everything' : 'names')
        await expectFits(page, `at 360 px in ${language}`)
      }
    } finally {
      await speak(page, 'en')
    }
  })
}
