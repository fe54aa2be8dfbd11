import type { Page } from 'playwright-core'

/** Somebody who has no mouse. Remembers what took the focus without being seen. */
export function keyboard(page: Page) {
  const hidden = new Set<string>()
  const look = async (): Promise<void> => {
    // The page may take a moment to scroll to what has the focus.
    const isSeen = await page.waitForFunction(isFocusInView, undefined, { timeout: 3_000 }).catch(() => null)
    if (!isSeen) hidden.add(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''))
  }
  /** Goes on with Tab until the field has the focus. */
  const reach = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 80; presses += 1) {
      const isThere = await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      )
      if (isThere) return
      await page.keyboard.press('Tab')
      await look()
    }
    throw new Error(`Tab does not lead to ${selector}`)
  }
  return {
    async type(selector: string, text: string) {
      await reach(selector)
      await page.keyboard.insertText(text)
    },
    /** The first choice of a select. */
    async choose(selector: string) {
      await reach(selector)
      await page.keyboard.press('ArrowDown')
    },
    async press(selector: string, key: string) {
      await reach(selector)
      await page.keyboard.press(key)
    },
    unseen: () => [...hidden],
  }
}

function isFocusInView(): boolean {
  const focused = document.activeElement
  if (!focused || focused === document.body) return true
  const { left, right, top, bottom, width, height } = focused.getBoundingClientRect()
  return width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
}
