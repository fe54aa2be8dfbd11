import { expect } from 'vitest'
import { fill } from '../../../src/translations'
import type { TestBrowser } from '../../support/browser'
import { linkIn, mailTo } from '../../support/mailbox'
import type { Concern } from '../pages/concern'
import { submitForm } from '../pages/submitForm'
import { words } from '../pages/words'

export type Submitted = { receipt: string; trackingUrl: string }

/** A visitor fills the public form and gets a receipt, on the page and by mail; both name the same. */
export async function guestSubmits(browser: TestBrowser, concern: Concern): Promise<Submitted> {
  const form = submitForm(await browser.person())
  await form.open()
  await form.fill(concern)
  await form.send()
  const onPage = await form.receipt()
  const mail = await mailTo(concern.email, onPage.receipt)
  expect(mail.subject).toBe(fill(words.mail.received.subject, { receipt: onPage.receipt }))
  expect(linkIn(mail, '/track/')).toBe(onPage.trackingUrl)
  return onPage
}
