import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { linkIn, mailTo } from '../support/mailbox'
import { newConcern } from './pages/concern'
import { trackingPage } from './pages/trackingPage'
import { words } from './pages/words'
import { guestSubmits } from './steps/guestSubmits'
import { reviewedInOrder } from './steps/reviewedInOrder'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const { track } = words.site
const subjectOf = (mail: { subject: string }): string => mail.subject.split('：')[0] ?? ''

test('what a reviewer returns is revised by its author and reviewed from the start', async () => {
  const concern = newConcern()
  const reason = '请补充积水的具体时间和受影响的人数。'
  const revised = `${concern.situation}七月十二日当天，约有三百名居民受阻。`

  await guestSubmits(browser, concern)
  await reviewedInOrder(browser, concern.title, ['editor'])
  await returnedBy('secretaryGeneral', concern.title, reason)

  const author = trackingPage(await browser.person())
  await author.open(linkIn(await mailTo(concern.email, subjectOf(words.mail.returned)), '/track/'))
  expect(await author.text()).toContain(reason)
  await author.revise(revised)

  await reviewerSeesTheRevision(concern.title, revised)
  await reviewedInOrder(browser, concern.title)
  await mailTo(concern.email, subjectOf(words.mail.approved))
  await author.open(linkIn(await mailTo(concern.email, subjectOf(words.mail.approved)), '/track/'))
  expect(await author.text()).toContain(track.status.approved)
})

test('an author withdraws what nobody has reviewed, and not what somebody has', async () => {
  const unread = newConcern()
  const reviewed = newConcern()
  const unreadPage = trackingPage(await browser.person())
  await unreadPage.open((await guestSubmits(browser, unread)).trackingUrl)
  const reviewedLink = (await guestSubmits(browser, reviewed)).trackingUrl
  await reviewedInOrder(browser, reviewed.title, ['editor'])

  await unreadPage.withdraw()
  const reviewedPage = trackingPage(await browser.person())
  await reviewedPage.open(reviewedLink)

  expect(await unreadPage.text()).toContain(track.status.withdrawn)
  expect(await reviewedPage.canWithdraw()).toBe(false)
  const { page, desk } = await staffMember(browser, 'editor')
  await desk.openInbox()
  expect(await page.getByText(unread.title).count()).toBe(0)
})

async function returnedBy(role: string, title: string, reason: string): Promise<void> {
  const { page, desk } = await staffMember(browser, role)
  await desk.openTask(title)
  await desk.returnFor(reason)
  await page.context().close()
}

async function reviewerSeesTheRevision(title: string, situation: string): Promise<void> {
  const { page, desk } = await staffMember(browser, 'editor')
  await desk.openTask(title)
  await page.getByText(situation.slice(-20)).first().waitFor()
  expect(await desk.offered()).toContain(words.workflow.actions.approve)
  await page.context().close()
}
