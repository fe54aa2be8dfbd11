import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { linkIn, mailTo } from '../support/mailbox'
import { demoDepartments } from '../../src/demo/content'
import { newConcern } from './pages/concern'
import { dutyDesk } from './pages/dutyDesk'
import { replyPage } from './pages/replyPage'
import { words } from './pages/words'
import { guestSubmits } from './steps/guestSubmits'
import { issuePublished } from './steps/issuePublished'
import { reviewedInOrder } from './steps/reviewedInOrder'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const answer = {
  outcome: 'B' as const,
  text: '已列入今年排水管网改造计划，四个雨水口将于十一月底前完工，完工前安排专人在雨天值守疏导。',
  internal: '资金已落实，联系人另附。',
  by: '寇晓东',
  rest: {
    text: '其余两个雨水口',
    by: new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  },
}
const plan = {
  name: '施工计划.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('雨水口改造施工计划：十一月底前完工。'),
}

test('a concern goes all the way round, from the public form to an author who knows the answer', async () => {
  const concern = newConcern()
  const recipient = { name: '测试收件人', email: `reader-${process.pid}@recipients.example.org` }

  const { trackingUrl } = await guestSubmits(browser, concern)
  await reviewedInOrder(browser, concern.title)
  await mailTo(concern.email, words.mail.approved.subject.split('：')[0] ?? '')

  const address = await issuePublished(browser, {
    title: `${concern.title.slice(-20)}摘编`,
    item: concern.title,
    recipient,
  })
  await everybodyReadsIt(address, concern.title)
  expect((await mailTo(recipient.email, '期')).text).toContain(address)

  const reply = await departmentGetsIt(concern.title, concern.department)
  await departmentAnswers(reply)
  await supervisorAccepts(concern.title)

  expect((await mailTo(concern.email, words.mail.handled.subject.split('：')[0] ?? '')).text).toContain(
    answer.text,
  )
  await authorSeesTheAnswer(trackingUrl, concern.department)
  await everybodySeesTheAnswer(address)
}, 420_000)

async function everybodyReadsIt(address: string, title: string): Promise<void> {
  const visitor = await browser.person()
  await visitor.goto(address)
  await visitor.getByRole('heading', { name: title }).first().waitFor()
  const path = new URL(address, application().url).pathname
  for (const list of ['/digest', '/digest/feed.xml', '/sitemap.xml']) await publishedIn(list, path)
}

/** Files are written anew within seconds of what they tell of. */
const publishedIn = (address: string, text: string): Promise<void> =>
  expect
    .poll(async () => (await fetch(`${application().url}${address}`)).text(), { timeout: 15_000 })
    .toContain(text)

async function departmentGetsIt(title: string, department: string): Promise<string> {
  const { page, desk } = await staffMember(browser, 'supervisor')
  await desk.openDocument('items', title)
  await dutyDesk(page).dispatch(department, '请于汛期前完成。')
  await page.context().close()
  const contact = demoDepartments.find(({ name }) => name === department)?.contact.email ?? ''
  return linkIn(await mailTo(contact, title), '/r/')
}

async function departmentAnswers(link: string): Promise<void> {
  const page = replyPage(await browser.person())
  await page.open(link)
  await page.answer(answer, plan)
}

async function supervisorAccepts(title: string): Promise<void> {
  const { page, desk } = await staffMember(browser, 'supervisor')
  await desk.openDocument('assignments', title)
  const duties = dutyDesk(page)
  const reply = await duties.openVerification()
  const shown = await reply.innerText()
  for (const part of [words.options.outcomeClasses.B, answer.text, answer.internal, plan.name])
    expect(shown).toContain(part)
  await duties.accept()
  await page.context().close()
}

async function authorSeesTheAnswer(trackingUrl: string, department: string): Promise<void> {
  const page = await browser.person()
  await page.goto(trackingUrl)
  const answers = page.getByRole('region', { name: words.site.track.answers })
  const text = await answers.innerText()
  for (const part of [department, words.options.outcomeClasses.B, answer.text]) expect(text).toContain(part)
  expect(await page.content()).not.toContain(answer.internal)
}

async function everybodySeesTheAnswer(address: string): Promise<void> {
  await publishedIn(new URL(address, application().url).pathname, answer.text)
  const visitor = await browser.person()
  await visitor.goto(address)
  expect(await visitor.getByRole('main').innerText()).toContain(answer.text)
  expect(await visitor.content()).not.toContain(answer.internal)
}
