import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Frames that show a mail. Nothing runs in them, so axe waits in them for ever: their mail is looked at apart. */
const MAIL_FRAME = 'iframe[sandbox=""]'
/** What is asked of a mail: landmarks and the first heading belong to the page of the mail program around it. */
const OF_A_MAIL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds on a page as it stands, and in the mails it shows; every violation as one line that says where
 * and what.
 *
 * @param part selector of the part that is ours, where the panel around it is Payload's
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  const mails = await mailsShown(page)
  const axe = new AxeBuilder({ page }).exclude(MAIL_FRAME)
  const found = await linesOf(part === undefined ? axe : axe.include(part))
  for (const html of mails) found.push(...(await violationsOfMail(page, html)))
  return found
}

/** The mails in frames of their own, once they have arrived. */
async function mailsShown(page: Page): Promise<string[]> {
  await page.locator('iframe[srcdoc=""]').waitFor({ state: 'detached' })
  const frames = await page.locator(MAIL_FRAME).all()
  return Promise.all(frames.map(async (frame) => (await frame.getAttribute('srcdoc')) ?? ''))
}

async function violationsOfMail(page: Page, html: string): Promise<string[]> {
  const alone = await page.context().newPage()
  try {
    await alone.setContent(html)
    const axe = new AxeBuilder({ page: alone }).withTags(OF_A_MAIL)
    return (await linesOf(axe)).map((line) => `mail: ${line}`)
  } finally {
    await alone.close()
  }
}

async function linesOf(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze()
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  )
}
