import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../src/translations'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { entryDesk } from './pages/entryDesk'
import { violations } from './pages/violations'
import { waitingList } from './pages/waitingList'
import { words } from './pages/words'
import { staffMember } from './steps/staffMember'

const { desk: texts, waiting } = words.compile
let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

/** A change is shown at once and saved soon after; a busy machine takes its time. */
const patience = { timeout: 30_000 }
const title = (name: string): string => `${name} ${Date.now()}`
const issueIn = (page: Page): string => /issues\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

/** An issue of its own for a test, with this many of the waiting items. Ended by `discard`. */
async function compiled(page: Page, name: string, count: number): Promise<string[]> {
  const list = waitingList(page)
  await list.open()
  const titles = (await list.titles()).slice(0, count)
  for (const each of titles) await list.tick(each)
  await list.intoNewIssue('摘编', title(name))
  return titles
}

/** Gives the items back to the tests that follow. */
async function discard(page: Page): Promise<void> {
  // A cookie counts only with a page of ours behind it.
  const headers = { Origin: new URL(page.url()).origin }
  const answer = await page.request.delete(`/api/issues/${issueIn(page)}`, { headers })
  expect(answer.status()).toBe(200)
}

test('with the keyboard alone an editor picks a range, compiles it, orders it and edits', async () => {
  const { page } = await staffMember(browser, 'editor')
  const list = waitingList(page)
  await list.open()
  const before = (await list.titles()).slice(0, 3)
  await list.table.getByRole('checkbox').nth(1).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Space')
  await list.panel.getByText(fill(waiting.selected, { count: 3 })).waitFor()
  await list.panel.getByLabel(waiting.issueTitle).focus()
  await page.keyboard.insertText(title('键盘'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await list.panel.getByRole('link', { name: waiting.toDesk }).focus()
  await page.keyboard.press('Enter')

  const desk = entryDesk(page)
  await desk.title.waitFor()
  expect(await desk.titles()).toEqual(before)
  const [first = '', second = '', third = ''] = before
  await desk.line(first).locator('.mq-line__title').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  await desk.told.getByText(fill(texts.moved, { title: first, place: 3, count: 3 })).waitFor()
  expect(await desk.titles()).toEqual([second, third, first])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(first)
  await page.keyboard.press('Enter')
  await desk.text.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\n补充的一句。')
  await desk.line(first).getByText(texts.edited).waitFor()
  await page.reload()
  await desk.title.waitFor()
  expect(await desk.titles()).toEqual([second, third, first])
  await discard(page)
  await page.context().close()
})

test('with the mouse an editor drags, merges, shares, takes the merge back, removes and puts back', async () => {
  const { page } = await staffMember(browser, 'editor')
  const [a = '', b = '', c = ''] = await compiled(page, '鼠标', 3)
  const desk = entryDesk(page)
  await desk.title.waitFor()
  await desk.line(a).locator('.mq-line__grip').dragTo(desk.line(c))
  await expect.poll(desk.titles, patience).toEqual([b, c, a])

  await desk.pick(b)
  await desk.pick(a)
  await desk.merge(2)
  await desk
    .line(b)
    .getByText(fill(texts.composite, { count: 2 }))
    .waitFor()
  await page.getByLabel(fill(texts.share, { title: b })).fill('70')
  await page.getByText(fill(texts.shareWrong, { sum: 120 })).waitFor()
  await page.getByLabel(fill(texts.share, { title: a })).fill('30')
  await page.getByText(fill(texts.shareSum, { sum: 100 })).waitFor()
  await desk.undo()
  await expect.poll(desk.titles, patience).toEqual([b, c, a])

  await desk.choose(c)
  await page.getByRole('button', { name: texts.remove }).click()
  await expect.poll(desk.titles, patience).toEqual([b, a])
  await desk.undo()
  await expect.poll(desk.titles, patience).toEqual([b, c, a])
  expect(await violations(page, '.mq-desk__room')).toEqual([])
  await discard(page)
  await page.context().close()
})

test('of two editors both keep what they wrote; on the same field the second is asked', async () => {
  const one = await staffMember(browser, 'editor')
  const [item = ''] = await compiled(one.page, '两人', 2)
  const other = await staffMember(browser, 'editor')
  const [mine, theirs] = [entryDesk(one.page), entryDesk(other.page)]
  await theirs.open(issueIn(one.page))
  await theirs.title.waitFor()
  await mine.title.waitFor()

  await theirs.title.fill('对方的标题')
  await theirs.line('对方的标题').waitFor()
  const note = one.page.getByLabel(texts.note)
  await note.fill('我的编者按')
  await mine.line('对方的标题').getByText(texts.hasNote).waitFor()
  expect(await mine.title.inputValue()).toBe('对方的标题')

  await theirs.title.fill('又改的标题')
  await theirs.line('又改的标题').waitFor()
  await mine.title.fill('我的标题')
  await one.page.getByText(texts.saving.conflictText).waitFor()
  await one.page.getByRole('button', { name: texts.saving.mine }).click()
  await mine.line('我的标题').waitFor()
  expect(await note.inputValue()).toBe('我的编者按')
  expect(item).not.toBe('')
  await discard(one.page)
  await one.page.context().close()
  await other.page.context().close()
})

test('what was typed while the line was down is saved when it is back, also after the window was closed', async () => {
  const { page } = await staffMember(browser, 'editor')
  await compiled(page, '断线', 1)
  const desk = entryDesk(page)
  await desk.title.waitFor()
  await page.route('**/desk/edit', (route) => route.abort())
  await desk.title.fill('断线时写的标题')
  await page.getByText(texts.saving.failed).waitFor()
  const address = page.url()
  const next = await page.context().newPage()
  await page.close()
  await next.goto(address)
  const again = entryDesk(next)
  await again.line('断线时写的标题').waitFor()
  await discard(next)
  await next.context().close()
})

test('in review the desk tells the editor why it is closed; the secretary-general corrects the text there', async () => {
  const { page, desk: panel } = await staffMember(browser, 'editor')
  const [item = ''] = await compiled(page, '核稿', 1)
  const issue = issueIn(page)
  await page.goto(`/admin/collections/issues/${issue}`)
  await panel.submit()
  const desk = entryDesk(page)
  await desk.open(issue)
  await page.getByText(fill(texts.why.inReview, { step: words.review.steps.proof })).waitFor()
  await desk.title.waitFor()
  expect(await desk.title.getAttribute('readonly')).not.toBeNull()
  expect(await page.getByRole('button', { name: texts.remove }).count()).toBe(0)

  const secretary = await staffMember(browser, 'secretaryGeneral')
  const proof = entryDesk(secretary.page)
  await proof.open(issue)
  await proof.title.fill(`${item}（核）`)
  await proof.line(`${item}（核）`).waitFor()
  await secretary.page.context().close()
  await page.context().close()
})
