import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { newConcern } from './pages/concern'
import { reviewDesk } from './pages/reviewDesk'
import { words } from './pages/words'
import { guestSubmits } from './steps/guestSubmits'
import { reviewedInOrder } from './steps/reviewedInOrder'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const { steps } = words.review

test('what a vice-chair sends back comes straight back, past the step that had approved this very text', async () => {
  const concern = newConcern()
  await guestSubmits(browser, concern)
  await reviewedInOrder(browser, concern.title, ['editor', 'secretaryGeneral'])

  const viceChair = await staffMember(browser, 'viceChair')
  await viceChair.desk.openTask(concern.title)
  await reviewDesk(viceChair.page).sendBack(steps.initialReview, 'straightBack', '请核对数据。')
  await reviewedInOrder(browser, concern.title, ['editor'])

  expect(await (await reviewDesk(viceChair.page).find(concern.title)).count()).toBe(1)
  const secretary = await staffMember(browser, 'secretaryGeneral')
  expect(await (await reviewDesk(secretary.page).find(concern.title)).count()).toBe(0)
  await secretary.page.context().close()

  await viceChair.desk.openDocument('items', concern.title)
  await viceChair.page.goto(`${viceChair.page.url().split('?')[0]}/workflow`)
  await viceChair.page.getByText('请核对数据。').first().waitFor()
  expect(await viceChair.page.getByText(words.workflow.historyRoom.sheet).count()).toBeGreaterThan(0)
  await viceChair.page.context().close()
})

test('several are approved together, each with its own points and its own result', async () => {
  const concerns = [newConcern(), newConcern()]
  for (const concern of concerns) await guestSubmits(browser, concern)
  const editor = await staffMember(browser, 'editor')
  const desk = reviewDesk(editor.page)
  await desk.find(concerns[0]?.title.slice(0, 12) ?? '')
  await desk.approveTogether(concerns.map(({ title }) => title))
  await editor.page.context().close()

  const secretary = await staffMember(browser, 'secretaryGeneral')
  for (const { title } of concerns)
    expect(await (await reviewDesk(secretary.page).find(title)).count()).toBe(1)
  await secretary.page.context().close()
})
