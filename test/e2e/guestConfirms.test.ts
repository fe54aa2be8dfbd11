import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { linkIn, mailTo } from '../support/mailbox'
import { startWebServer, type WebServer } from '../support/webServer'
import { newConcern } from './pages/concern'
import { submitForm } from './pages/submitForm'
import { violations } from './pages/violations'
import { words } from './pages/words'

let browser: TestBrowser
let server: WebServer
const database = new Client({ connectionString: application().databaseUrl })
const takeFormsFrom = (mode: string) =>
  database.query(`update organisations set submission_mode = $1 where kind = 'cppcc' and parent_id is null`, [
    mode,
  ])

beforeAll(async () => {
  await database.connect()
  await takeFormsFrom('confirmed')
  // A server asks for the setting once a minute: one of our own has not asked yet, and the others have.
  server = await startWebServer()
  browser = await openBrowser(server.url)
})
afterAll(async () => {
  await browser.close()
  await takeFormsFrom('open')
  await server.stop()
  await database.end()
})

const { unconfirmed, confirm } = words.admission
const itemsOf = async (email: string): Promise<number> => {
  const { rowCount } = await database.query('select from items where reporter_email = $1', [email])
  return rowCount ?? 0
}

test('a guest’s form is taken in when its person presses the button, and not by what opens the link', async () => {
  const page = await browser.person()
  const form = submitForm(page)
  const concern = newConcern()
  await form.open()
  await form.fill(concern)
  await form.send()
  await page.getByRole('heading', { name: unconfirmed.heading }).waitFor()
  expect(await violations(page)).toEqual([])

  const mail = await mailTo(concern.email, words.mail.confirmSubmission.subject.split('（')[0] ?? '')
  expect(mail.text).not.toContain(concern.title)
  const link = linkIn(mail, '/submit/confirm/')
  for (const method of ['HEAD', 'GET', 'GET']) await fetch(link, { method })
  expect(await itemsOf(concern.email)).toBe(0)

  await page.goto(link)
  await page.getByText(concern.title).first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: confirm.send }).click()
  expect((await form.receipt()).receipt).not.toBe('')
  await page.goto(link)
  await page.getByRole('heading', { name: confirm.done }).waitFor()
  expect(await itemsOf(concern.email)).toBe(1)
})
