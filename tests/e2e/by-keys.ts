import { expect, type Locator, type Page } from '@playwright/test'

/** Tab until it has the focus, as somebody would; the way is short or the test fails. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 60): Promise<void> {
  const page = target.page()
  await expect(target).toBeVisible()
  for (let step = 0; step < most; step++) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

/** One key after another, wherever the focus is. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** What has the focus. */
export const focused = (page: Page) => page.locator(':focus')
