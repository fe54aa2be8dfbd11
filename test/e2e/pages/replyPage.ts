import type { Page } from 'playwright-core'
import { words } from './words'

type Answer = {
  outcome: keyof typeof words.options.outcomeClasses
  text: string
  internal: string
  by: string
}
type File = { name: string; mimeType: string; buffer: Buffer }

/** The department's page behind the link in its mail. */
export function replyPage(page: Page) {
  const { reply } = words.site
  return {
    open: (link: string) => page.goto(link),
    async answer({ outcome, text, internal, by }: Answer, file: File) {
      await page.locator(`[name="outcomeClass"][value="${outcome}"]`).check()
      await page.getByLabel(reply.text).fill(text)
      await page.getByLabel(reply.internal).fill(internal)
      await page.getByLabel(reply.by).fill(by)
      await page.locator('input[type="file"]').setInputFiles(file)
      await page.getByRole('button', { name: reply.send }).click()
      await page.getByRole('heading', { name: reply.sentHeading }).waitFor()
    },
  }
}
