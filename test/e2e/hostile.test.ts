import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { application } from '../support/application'
import { accountOf } from '../support/applicationAccounts'
import { openBrowser, type TestBrowser } from '../support/browser'
import { client } from './http/client'
import { receipt } from './http/schemas'
import { signedIn } from './http/signedIn'
import { submission } from './http/submission'
import { newConcern } from './pages/concern'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const evil = `"><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)>`
const title = `${evil.slice(0, 60)} ${process.pid}`
const situation = `${newConcern().situation}${evil}</textarea></title></script><script>alert(4)</script>{{constructor}}`
const hostile = {
  title,
  situation,
  analysis: `javascript:alert(5) ${evil}`,
  suggestions: [{ text: `<a href="javascript:alert(6)">x</a> ${evil}` }],
  reporter: {
    name: `<b onclick=alert(7)>${process.pid}`,
    unit: evil,
    email: `hostile-${process.pid}@citizen.example.org`,
  },
  publicConsent: false,
  consentReason: evil,
}

test('nothing that was sent is run by a page that shows it', async () => {
  const answer = await client().post('/api/submissions', submission(hostile))
  const { trackingUrl } = receipt.parse(answer.body)
  const visitor = await browser.person()
  const tracked = watched(visitor)
  await visitor.goto(trackingUrl)
  await visitor.getByText(hostile.reporter.name).first().waitFor()
  expect(await foreign(visitor)).toEqual([])

  const { page, desk } = await staffMember(browser, 'editor')
  const read = watched(page)
  await desk.openDocument('items', String(process.pid))
  await desk.bar.waitFor()
  await page.getByText('alert(4)').first().waitFor()
  expect(await foreign(page)).toEqual([])
  await openQuarantined(page)
  await page.getByText('alert(4)').first().waitFor()
  expect(await foreign(page)).toEqual([])
  await page.goto(application().mailUrl)
  await page.getByText(hostile.reporter.email).first().waitFor()
  expect(await foreign(page)).toEqual([])
  expect([...tracked, ...read]).toEqual([])
})

/** Sends it once more as a form nobody handed out, which a person has to look at first, and opens that. */
async function openQuarantined(page: Page): Promise<void> {
  const data = new FormData()
  const fields = { ...submission(), title, situation, original: 'yes', publicConsent: 'no' }
  for (const [name, value] of Object.entries(fields)) if (typeof value === 'string') data.append(name, value)
  data.append('suggestions.0.text', evil)
  data.append('reporter.name', hostile.reporter.name)
  data.append('reporter.email', hostile.reporter.email)
  const answer = await client().post('/api/submissions', data, { Accept: 'text/html' })
  expect(answer.headers.get('location')).toMatch(/^\/submit\/received/)
  const editor = await signedIn(accountOf('editor'))
  const { body } = await editor.get('/api/submission-drafts?sort=-createdAt&limit=1')
  const { docs } = z.object({ docs: z.array(z.object({ id: z.string() })) }).parse(body)
  await page.goto(`/admin/collections/submission-drafts/${docs[0]?.id}`)
}

/** Every dialog a page opens. */
function watched(page: Page): string[] {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return dialogs
}

/** Elements that only the hostile text could have made. */
const foreign = (page: Page): Promise<string[]> =>
  page
    .locator('img[src="x"], svg[onload], [onerror], [onclick], a[href^="javascript:"]')
    .evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 120)))
