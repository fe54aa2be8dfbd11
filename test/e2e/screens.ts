import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, type TestBrowser } from '../support/browser'
import type { Application } from '../support/application'
import { startApplication } from '../support/applicationStart'
import { panel } from './pages/panel'
import { submitForm } from './pages/submitForm'
import { privateAddresses } from './steps/privateAddresses'

// Pictures of the main pages, for the README and for looking at them:
//   node --conditions=production --import tsx test/e2e/screens.ts <folder>
// Takes them of the built application with the demonstration city, or of the one at E2E_URL.

const widths = [1280, 375]
/** Whole pages, but not scrolls: a picture ends here, pixels. */
const longest = 2400

async function main(folder: string | undefined): Promise<void> {
  if (!folder)
    throw new Error('usage: node --conditions=production --import tsx test/e2e/screens.ts <folder>')
  mkdirSync(folder, { recursive: true })
  const { application, stop } = await startApplication()
  const browser = await openBrowser(application.url)
  try {
    for (const width of widths) await picture(browser, application, { folder, width })
  } finally {
    await browser.close()
    await stop()
  }
}

type Place = { folder: string; width: number }

async function picture(browser: TestBrowser, application: Application, place: Place): Promise<void> {
  const viewport = { width: place.width, height: place.width < 600 ? 812 : 900 }
  const visitor = await browser.person({ viewport })
  const { tracking, returned, reply } = await privateAddresses(application)
  const pages = {
    home: '/',
    digest: '/digest',
    issue: '/digest/zhaibian/2026/1',
    entry: '/digest/zhaibian/2026/1/1',
    search: '/digest/search',
    topics: '/topics',
    submit: '/submit',
    login: '/login',
    tracking,
    returned,
    reply,
  }
  for (const [name, address] of Object.entries(pages)) {
    await visitor.goto(address)
    await take(visitor, place, name)
  }
  const form = submitForm(visitor)
  await form.open()
  await form.send()
  await take(visitor, place, 'submit-failed')
  await pictureOfPanel(await browser.person({ viewport }), application, place)
}

async function pictureOfPanel(page: Page, { accounts }: Application, place: Place): Promise<void> {
  const editor = accounts.find(({ role }) => role === 'editor')
  if (!editor) throw new Error('no editor among the accounts')
  const desk = panel(page)
  await desk.signIn(editor)
  await take(page, place, 'panel')
  await desk.openInbox()
  await take(page, place, 'inbox')
  await page.locator('a.wf-task').first().click()
  await desk.bar.waitFor()
  await take(page, place, 'review')
  await page.goto('/admin/collections/issues')
  await take(page, place, 'issues')
}

async function take(page: Page, { folder, width }: Place, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({
    path: path.join(folder, `${name}-${width}.png`),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, longest) },
  })
}

await main(process.argv[2])
