import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replyUrl } from '../../src/server/links'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { violations } from './pages/violations'
import { words } from './pages/words'

let browser: TestBrowser
let database: Client
beforeAll(async () => {
  // The links are signed here as the application signs them: under its secret.
  process.env.PAYLOAD_SECRET = application().secret
  process.env.PUBLIC_URL = application().url
  browser = await openBrowser(application().url)
  database = new Client({ connectionString: application().databaseUrl })
  await database.connect()
})
afterAll(async () => {
  await database.end()
  await browser.close()
})

const { duty } = words
const forms = ['reply', 'return', 'extension', 'question', 'contact'] as const
const tomorrow = () => new Date(Date.now() + 86_400_000)
const settings = [
  ['on a desktop in English', { width: 1280, height: 900 }, 'en'],
  ['on a phone in Chinese', { width: 375, height: 812 }, 'zh'],
] as const

describe.each(settings)('a department’s desk %s', (_, viewport, language) => {
  test('axe finds nothing, and nothing scrolls sideways', async () => {
    const link = await openDuty()
    const page = await browser.person({ viewport })
    await page.context().addCookies([{ name: 'mq-lang', value: language, url: application().url }])
    for (const path of [link, ...forms.map((form) => `${link}/${form}`), `${link}/extension`]) {
      await page.goto(path)
      expect(await violations(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBe(0)
    }
    await page.locator('form#form button').first().click()
    await page.waitForURL(/draft=/)
    expect(await violations(page), 'what is to be mended').toEqual([])
  })
})

test('without scripts a draft is saved, found again, and kept beside what is to be mended', async () => {
  const link = await openDuty()
  const page = await browser.person({ javaScriptEnabled: false })
  const text = `已到现场核实，${Date.now()}`
  await page.goto(`${link}/reply`)
  await page.locator('[name="publishableText"]').fill(text)
  await page.getByRole('button', { name: duty.forms.reply.save, exact: true }).click()
  await page.getByRole('heading', { name: duty.done.draft.heading }).waitFor()
  await page.goto(`${link}/reply`)
  expect(await page.locator('[name="publishableText"]').inputValue()).toBe(text)
  await page.getByRole('button', { name: duty.forms.reply.send, exact: true }).click()
  await page.getByText(duty.issues['outcomeClass.required']).first().waitFor()
  expect(await page.locator('[name="publishableText"]').inputValue()).toBe(text)
})

test('an extension that lacks its reason is kept, mended and sent; the same is not offered again', async () => {
  const link = await openDuty()
  const page = await browser.person({ javaScriptEnabled: false })
  await page.goto(`${link}/extension`)
  await page.locator('[name="days"]').fill('３')
  await page.getByRole('button', { name: duty.forms.extension.send, exact: true }).click()
  await page.getByText(duty.issues['reason.required']).first().waitFor()
  expect(await page.locator('[name="days"]').inputValue()).toBe('３')
  await page.locator('[name="reason"]').fill('施工图还没有出来。')
  await page.getByRole('button', { name: duty.forms.extension.send, exact: true }).click()
  await page.getByRole('heading', { name: duty.done.requestExtension.heading }).waitFor()
  expect(await page.getByRole('link', { name: duty.acts.requestExtension, exact: true }).count()).toBe(0)
})

test('a link that has ended offers a new one, and says the same whatever is true', async () => {
  const { rows } = await database.query<{ id: string }>(
    `select id from assignments where state = 'accepted' limit 1`,
  )
  const page = await browser.person()
  await page.goto(replyUrl(rows[0]?.id ?? '', 1, new Date(Date.now() - 1_000)))
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: duty.gone.send, exact: true }).click()
  await page.getByText(duty.gone.sent).waitFor()
})

/** The link of a duty in hand that nobody asked anything about yet. */
async function openDuty(): Promise<string> {
  const { rows } = await database.query<{ id: string; version: string }>(
    `select a.id, a.reply_version as version from assignments a
     where a.state in ('dispatched', 'acknowledged') and a.role = 'lead' and a.due_at > now() + interval '1 day'
       and not exists (select from duty_requests r where r.assignment_id = a.id)
     order by a.created_at limit 1`,
  )
  const [found] = rows
  if (!found) throw new Error('the demonstration city has no duty in hand')
  return replyUrl(found.id, Number(found.version), tomorrow())
}
