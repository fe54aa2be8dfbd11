import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsIn } from '../../src/translations'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { violations } from './pages/violations'
import { words } from './pages/words'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const issue = '/digest/zhaibian/2026/1'
const lists = ['/digest', '/digest/zhaibian', '/digest/zhaibian/2026', '/digest/search', '/digest/topics']
const pages = [...lists, issue, `${issue}/1`, '/about', '/accessibility']

const desktop = { width: 1280, height: 900 }
const phone = { width: 375, height: 812 }
// Every width, language and colour once.
const settings = [
  ['on a desktop in English', desktop, '/en', 'light'],
  ['on a phone in Chinese, in the dark', phone, '', 'dark'],
] as const

describe.each(settings)('%s', (_, viewport, language, colorScheme) => {
  test('axe finds nothing on any published page', async () => {
    const page = await browser.person({ viewport, colorScheme })
    const found: string[] = []
    for (const path of pages) {
      await visit(page, `${language}${path}`)
      found.push(...(await violations(page)).map((violation) => `${path}: ${violation}`))
    }
    expect(found).toEqual([])
  })
})

test('nothing scrolls sideways at a width of 320, also with large text', async () => {
  const page = await browser.person({ viewport: { width: 320, height: 640 } })
  for (const path of pages) {
    await visit(page, path)
    expect(await overflow(page), path).toBe(0)
    await page.locator('[data-text-size]').click()
    expect(await overflow(page), `${path}, large`).toBe(0)
    await page.locator('[data-text-size]').click()
  }
})

test('large text is remembered on the device, and there before anything is painted', async () => {
  const page = await browser.person()
  await visit(page, issue)
  const usual = await sizeOfText(page)
  await page.getByRole('button', { name: words.publicSite.largeText }).click()
  expect(await sizeOfText(page)).toBeGreaterThan(usual * 1.2)
  await page.route('**/*.js', (route) => route.abort())
  await visit(page, `${issue}/1`)
  expect(await sizeOfText(page)).toBeGreaterThan(usual * 1.2)
})

test('everything can be read and found without scripts', async () => {
  const page = await browser.person({ javaScriptEnabled: false })
  await visit(page, '/digest/search')
  expect(await page.locator('#find').isVisible()).toBe(false)
  const [first] = await page.locator('[data-entry] a').all()
  await first?.click()
  await page.getByRole('heading', { name: words.publicSite.outcome.heading }).waitFor()
  expect(await page.locator('form[action="/digest-feedback"]').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: words.publicSite.print }).count()).toBe(0)
})

test('a word typed narrows every title down to those it is said of', async () => {
  const page = await browser.person()
  await visit(page, '/digest/search')
  const all = await page.locator('[data-entry]').count()
  await page.locator('#find').fill('电梯')
  const status = page.getByRole('status')
  await status.filter({ hasText: /\d/ }).waitFor()
  const shown = await page.locator('[data-entry]:visible').allInnerTexts()
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.length).toBeLessThan(all)
  expect(shown.filter((text) => !text.includes('电梯'))).toEqual([])
  await page.locator('#find').fill('没有这样的词')
  await status.filter({ hasText: words.publicSite.search.foundNone }).waitFor()
})

test('the chrome is English where it is asked for, and leads on in English', async () => {
  const page = await browser.person()
  await visit(page, `/en${issue}`)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await page.getByRole('heading', { name: textsIn('en').site.digest.contents }).waitFor()
  const links = await page
    .locator('main a[href^="/digest/zhaibian"]')
    .evaluateAll((all) =>
      all.map((link) => link.getAttribute('href') ?? '').filter((href) => !/\.(pdf|docx)$/.test(href)),
    )
  expect(links).toEqual([])
})

test('an issue loads little, nothing from elsewhere, and nothing moves', async () => {
  const page = await browser.person({ viewport: phone })
  const foreign: string[] = []
  let bytes = 0
  page.on('request', (request) => {
    if (!request.url().startsWith(application().url)) foreign.push(request.url())
  })
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes()
    if (!request.url().endsWith('.woff2')) bytes += responseBodySize
  })
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) document.documentElement.dataset.moved = `${String(entry.value)} ${entry.name}`
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(issue)
  await page.waitForLoadState('networkidle')
  expect(foreign).toEqual([])
  expect(bytes).toBeLessThan(60_000)
  expect(await page.evaluate(() => document.documentElement.dataset.moved)).toBeUndefined()
})

test('on paper an issue is the document: its head, its texts in full measure, and none of the chrome', async () => {
  const page = await browser.person()
  await visit(page, issue)
  await page.emulateMedia({ media: 'print' })
  for (const role of ['banner', 'contentinfo', 'navigation'] as const)
    for (const part of await page.getByRole(role).all())
      if ((await part.getAttribute('id')) !== 'contents') expect(await part.isVisible(), role).toBe(false)
  const text = page.locator('article p').filter({ hasText: /.{40}/ }).first()
  const { size, line } = await text.evaluate((element) => {
    const style = getComputedStyle(element)
    return { size: parseFloat(style.fontSize), line: parseFloat(style.lineHeight) }
  })
  // GB/T 9704: 28 characters over 156 mm, 22 lines over 225 mm; a point is 4/3 of a CSS pixel.
  expect(size * 0.75).toBeCloseTo(15.79, 1)
  expect(line * 0.75).toBeCloseTo(28.95, 1)
})

test('feed and sitemap are well-formed, and every page of the sitemap is there', async () => {
  const page = await browser.person()
  await visit(page, issue)
  for (const path of ['/digest/feed.xml', '/sitemap.xml']) {
    const wrong = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text()
      return new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
        ?.textContent
    }, path)
    expect(wrong, path).toBeUndefined()
  }
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  for (const [, url = ''] of sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)) {
    const answer = await page.request.get(new URL(url).pathname)
    expect(answer.status(), url).toBe(200)
  }
})

async function visit(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(200)
}

const sizeOfText = (page: Page): Promise<number> =>
  page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
