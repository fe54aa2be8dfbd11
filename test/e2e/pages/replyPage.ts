import type { Page } from 'playwright-core'
import { words } from './words'

type Answer = {
  outcome: keyof typeof words.options.outcomeClasses
  text: string
  internal: string
  by: string
  /** What remains and until when; class B asks for both. */
  rest?: { text: string; by: string }
}
type File = { name: string; mimeType: string; buffer: Buffer }

/** The department's pages behind the link in its mail, or signed in. */
export function replyPage(page: Page) {
  const { duty } = words
  const { reply } = duty.forms
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).click()
  const said = (heading: string) => page.getByRole('heading', { name: heading, exact: true }).waitFor()
  const office = (text: string) => new RegExp(text.replace('{{office}}', '.*'))
  return {
    open: (link: string) => page.goto(link),
    text: () => page.getByRole('main').innerText(),
    async acknowledge() {
      await press(duty.acts.acknowledge)
      await said(duty.done.acknowledge.heading)
    },
    async answer({ outcome, text, internal, by, rest }: Answer, file?: File) {
      const start = new RegExp(
        `^(${[duty.acts.reply, duty.acts.replyAgain, duty.acts.replyContinue].join('|')})$`,
      )
      await page.getByRole('link', { name: start }).click()
      await page.locator(`[name="outcomeClass"][value="${outcome}"]`).check()
      await page.getByLabel(reply.publishableText).fill(text)
      await page.getByLabel(reply.internalText).fill(internal)
      await page.locator('[name="by"]').fill(by)
      if (rest) {
        await page.getByLabel(reply.restText).fill(rest.text)
        await page.getByLabel(reply.restBy).fill(rest.by)
      }
      if (file) await page.locator('input[type="file"]').setInputFiles(file)
      await press(reply.send)
      await said(duty.done.reply.heading)
    },
    async giveOpinion(text: string, by: string) {
      await follow(duty.acts.opinion)
      await page.getByLabel(duty.forms.opinion.text, { exact: true }).fill(text)
      await page.locator('[name="by"]').fill(by)
      await press(duty.forms.opinion.send)
      await said(duty.done.opinion.heading)
    },
    async askReturn(reason: string, elsewhere = '') {
      await follow(duty.acts.requestReturn)
      await page.getByLabel(duty.forms.return.reason).fill(reason)
      await page.getByLabel(duty.forms.return.elsewhere).fill(elsewhere)
      await press(duty.forms.return.send)
      await said(duty.done.requestReturn.heading)
    },
    async withdrawReturn() {
      await press(duty.acts.withdrawReturn)
      await said(duty.done.withdrawReturn.heading)
    },
    async askExtension(days: number, reason: string) {
      await follow(duty.acts.requestExtension)
      await page.getByLabel(duty.forms.extension.days).fill(String(days))
      await page.getByLabel(duty.forms.extension.reason).fill(reason)
      await press(duty.forms.extension.send)
      await said(duty.done.requestExtension.heading)
    },
    async ask(question: string) {
      await page.getByRole('link', { name: office(duty.acts.ask) }).click()
      await page.getByLabel(duty.forms.question.text).fill(question)
      await press(duty.forms.question.send)
      await said(duty.done.ask.heading)
    },
    async replaceContact(contact: { name: string; email: string }) {
      await follow(duty.acts.replaceContact)
      await page.getByLabel(duty.forms.contact.name).fill(contact.name)
      await page.getByLabel(duty.forms.contact.email).fill(contact.email)
      await press(duty.forms.contact.send)
      await said(duty.done.replaceContact.heading)
    },
    async reportProgress(fulfilled: 'yes' | 'no', text: string) {
      await follow(duty.acts.progress)
      await page.locator(`[name="fulfilled"][value="${fulfilled}"]`).check()
      await page.getByLabel(duty.forms.progress.text, { exact: true }).fill(text)
      await press(duty.forms.progress.send)
      await said(duty.done.progress.heading)
    },
  }
}
