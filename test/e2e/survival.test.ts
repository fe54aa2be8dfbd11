import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { application } from '../support/application'
import { openBrowser, type TestBrowser } from '../support/browser'
import { startWebServer, type WebServer } from '../support/webServer'
import { newConcern } from './pages/concern'
import { loginPage } from './pages/loginPage'
import { submitForm } from './pages/submitForm'
import { words } from './pages/words'
import { signedInMember } from './steps/signedInMember'

let browser: TestBrowser
beforeAll(async () => {
  browser = await openBrowser(application().url)
})
afterAll(() => browser.close())

const { submit, assist } = words

describe('whatever was typed survives', () => {
  test('a failed validation, with the file that was sent along', async () => {
    const page = await browser.person()
    const form = submitForm(page)
    await form.open()
    await form.fill(newConcern({ email: 'no-address' }))
    const file = { name: '积水照片.txt', mimeType: 'text/plain', buffer: Buffer.from('一张照片') }
    await page.locator('#files').setInputFiles(file)
    const typed = await form.typed()
    await form.send()
    expect(await form.typed()).toEqual(typed)
    await page.getByText(file.name).waitFor()
    await page.getByLabel(submit.reporterEmail).fill(newConcern().email)
    await form.send()
    expect((await form.receipt()).receipt).not.toBe('')
  })

  test('a reload and a way back', async () => {
    const page = await browser.person()
    const form = submitForm(page)
    await form.open()
    await form.fill(newConcern())
    const typed = await form.typed()
    await form.keptHere()
    await page.reload()
    await page.getByRole('button', { name: assist.startAgain }).waitFor()
    expect(await form.typed()).toEqual(typed)
    await page.goto('/topics')
    await page.goBack()
    await expect.poll(() => form.typed(), { timeout: 20_000 }).toEqual(typed)
  })

  test('a session that ends mid-way, and nothing goes out under no name', async () => {
    const { page, account } = await signedInMember(browser)
    const form = submitForm(page)
    const concern = newConcern()
    await form.open()
    await form.fill(concern)
    const typed = await form.typed()
    await page.context().clearCookies({ name: 'payload-token' })
    await form.send()
    await page.getByRole('heading', { name: submit.sessionEnded.heading }).waitFor()
    expect(await form.typed()).toEqual(typed)
    await page.getByRole('link', { name: submit.sessionEnded.signIn }).click()
    await loginPage(page).signIn(account)
    expect(await form.typed()).toEqual(typed)
    await form.send()
    await form.receipt()
    await page.goto('/me')
    await page.getByRole('link', { name: concern.title }).waitFor()
  })

  test('two tabs of the same draft, each keeping the other’s', async () => {
    const { page: first } = await signedInMember(browser)
    const form = submitForm(first)
    const concern = newConcern()
    await form.open()
    await form.fill(concern)
    await form.keptThere()

    const second = await first.context().newPage()
    await second.goto('/submit')
    await second.getByRole('link', { name: concern.title }).click()
    const there = submitForm(second)
    await second.getByLabel(submit.analysis, { exact: false }).first().fill('第二个标签页里写的原因。')
    await there.keptThere()
    await first.getByLabel(submit.analysis, { exact: false }).first().fill('第一个标签页里写的原因。')
    await first.getByRole('heading', { name: assist.conflictHeading }).waitFor()
    const both = await first.getByRole('alert').filter({ hasText: assist.conflictHeading }).innerText()
    expect(both).toContain('第二个标签页里写的原因。')
    expect(both).toContain('第一个标签页里写的原因。')
    await first.getByRole('button', { name: assist.conflictKeep }).click()
    expect((await form.typed()).analysis).toBe('第一个标签页里写的原因。')
    await form.keptThere()
    // As long as the other tab is open its text is there; afterwards it is offered here.
    await second.close()
    await first.reload()
    expect((await form.typed()).analysis).toBe('第一个标签页里写的原因。')
    await first.getByText(assist.unfinishedHeading).waitFor()
  })
})

describe('where the server dies between two steps', () => {
  let server: WebServer
  beforeAll(async () => {
    server = await startWebServer()
  })
  afterAll(() => server.stop())

  test('the form is sent to the new one, with every answer', async () => {
    const page = await browser.person({ baseURL: server.url })
    const form = submitForm(page)
    await form.open()
    await form.fill(newConcern({ email: 'no-address' }))
    const typed = await form.typed()
    await form.send()
    await server.crash()
    await page.reload()
    expect(await form.typed()).toEqual(typed)
    await page.getByLabel(submit.reporterEmail).fill(newConcern().email)
    await server.crash()
    await form.send()
    expect((await form.receipt()).receipt).not.toBe('')
  })
})
