import type { TestBrowser } from '../../support/browser'
import { mailTo } from '../../support/mailbox'
import { words } from '../pages/words'

type Rating = {
  /** The author's private page. */
  trackingUrl: string
  /** Where the author's own mail arrives. */
  email: string
  solved: 'yes' | 'partly' | 'no'
  text: string
}

/** The author says whether an answer solved it, with the code from their own mailbox. */
export async function ratesAnswer(browser: TestBrowser, rating: Rating): Promise<void> {
  const { rating: texts } = words.members
  const page = await browser.person()
  await page.goto(rating.trackingUrl)
  await page.getByRole('link', { name: texts.go, exact: true }).click()
  await page.locator(`[name="solved"][value="${rating.solved}"]`).check()
  await page.getByLabel(texts.text).fill(rating.text)
  const since = new Date(Date.now() - 1_000)
  await page.getByRole('button', { name: texts.next, exact: true }).click()
  await page.getByRole('heading', { name: texts.code.heading, exact: true }).waitFor()
  const mail = await mailTo(rating.email, words.mail.ratingCode.subject.split('{{')[0] ?? '', since)
  await page.getByLabel(texts.code.label).fill(/^\d{6}$/m.exec(mail.text)?.[0] ?? '')
  await page.getByRole('button', { name: texts.send, exact: true }).click()
  await page.getByText(new RegExp(`${texts.thanks}|${texts.sentBack}`)).waitFor()
  await page.context().close()
}
