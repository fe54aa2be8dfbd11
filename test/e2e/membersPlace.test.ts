import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trackingUrl } from '../../src/server/links'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { mailTo } from '../support/mailbox'
import { newConcern } from './pages/concern'
import { submitForm } from './pages/submitForm'
import { violations } from './pages/violations'
import { words } from './pages/words'
import { signedInMember } from './steps/signedInMember'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
const database = new Client({ connectionString: application().databaseUrl })
beforeAll(async () => {
  await database.connect()
  browser = await openBrowser(application().url)
})
afterAll(async () => {
  await browser.close()
  await database.end()
})

const { members, assist } = words
const { track } = words.site
const phone = { width: 375, height: 812 }

test('what a reviewer returns waits on /me with their words, is revised beside them, and shows what changed', async () => {
  const concern = newConcern()
  const reason = '请补充受影响的户数。'
  const { page } = await signedInMember(browser, { viewport: phone })
  const form = submitForm(page)
  await form.open()
  await form.fill(concern)
  await form.send()
  await form.receipt()

  const editor = await staffMember(browser, 'editor')
  await editor.desk.openTask(concern.title)
  await editor.desk.returnFor(reason)
  await editor.page.context().close()

  await page.goto('/me')
  const waiting = page.getByRole('region', { name: members.me.todo }).getByRole('listitem')
  const mine = waiting.filter({ hasText: concern.title })
  expect(await mine.innerText()).toContain(reason)
  await mine.getByRole('link').click()
  await page.getByText(reason).waitFor()
  await page.locator('[name="situation"]').fill(`${concern.situation}约有三百户受影响。`)
  const changes = page.getByRole('region', { name: assist.changesHeading })
  await changes.locator('ins', { hasText: '约有三百户受影响。' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel(words.submit.original).check()
  await page.getByRole('button', { name: track.reviseSubmit }).last().click()
  await page.getByText(track.revised).waitFor()
})

test('an answer that solved nothing goes back to its department', async () => {
  const assignment = await answeredAssignment()
  const page = await browser.person({ viewport: phone })
  await page.goto(assignment.tracking)
  await page.getByRole('link', { name: members.rating.go }).first().click()
  const { rating } = members
  await page.getByRole('button', { name: rating.next, exact: true }).click()
  await page.getByRole('link', { name: rating.problems['solved.required'] }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.locator('[name="solved"][value="no"]').check()
  await page.locator('[name="text"]').fill('雨后积水仍在，没有人来清掏过。')
  const asked = new Date(Date.now() - 1_000)
  await page.getByRole('button', { name: rating.next, exact: true }).click()
  await page.getByRole('heading', { name: rating.code.heading, exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  const mail = await mailTo(assignment.email, words.mail.ratingCode.subject.split('{{')[0] ?? '', asked)
  await page.getByLabel(rating.code.label).fill(/^\d{6}$/m.exec(mail.text)?.[0] ?? '')
  await page.getByRole('button', { name: rating.send, exact: true }).click()
  await page.getByText(members.rating.sentBack).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await stateOf(assignment.id)).toBe('redo')
})

/** A duty of the demonstration city whose answer has been accepted, and its author's private page. */
async function answeredAssignment(): Promise<{ id: string; tracking: string; email: string }> {
  const { rows } = await database.query<{ id: string; item: string; email: string }>(
    `select duty.id, duty.item_id as item, item.reporter_email as email
       from assignments duty join items item on item.id = duty.item_id
      where duty.state = 'accepted' and duty.reopened_at is null and duty.role = 'lead'
        and coalesce(item.reporter_email, '') <> ''
        and not exists (select from feedback where assignment_id = duty.id and kind = 'authorRating')
      order by duty.created_at desc limit 1`,
  )
  const [found] = rows
  if (!found) throw new Error('no accepted answer in the demonstration city')
  Object.assign(process.env, { PAYLOAD_SECRET: application().secret, PUBLIC_URL: application().url })
  return { id: found.id, tracking: trackingUrl(found.item), email: found.email }
}

async function stateOf(id: string): Promise<string | undefined> {
  const { rows } = await database.query<{ state: string }>('select state from assignments where id = $1', [
    id,
  ])
  return rows[0]?.state
}
