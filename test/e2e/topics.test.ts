import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { application } from '../support/application'
import { accountOf } from '../support/applicationAccounts'
import { openBrowser, type TestBrowser } from '../support/browser'
import { linkIn, mailTo, type Mail } from '../support/mailbox'
import { signedIn } from './http/signedIn'
import { newConcern } from './pages/concern'
import { submitForm } from './pages/submitForm'
import { violations } from './pages/violations'
import { words } from './pages/words'
import { signedInMember } from './steps/signedInMember'

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

const { solicitation, submit } = words
const title = `青石桥片区内涝治理（测试 ${process.pid}）`

test('a topic is mailed to whom it is for, answered by them, and the answer is counted', async () => {
  const { email } = accountOf('member')
  const id = await publishedTopic(await memberWith(email))
  const mail = await mailTo(email, title)

  const { page } = await signedInMember(browser)
  await page.goto(linkIn(mail, '/topics/'))
  await page.getByText(solicitation.site.asked).first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: submit.topics.answer }).first().click()
  const form = submitForm(page)
  await form.fill(newConcern())
  await form.send()
  await form.receipt()
  const { rows } = await database.query<Record<string, Date | null>>(
    'select invited_at, read_at, answered_at from topic_invitations where topic_id = $1',
    [id],
  )
  expect(rows).toEqual([
    {
      invited_at: expect.any(Date) as Date,
      read_at: expect.any(Date) as Date,
      answered_at: expect.any(Date) as Date,
    },
  ])
  await endedByOnePress(mail)
})

/** RFC 8058: the mail's own button posts, without cookies or a page of ours. */
async function endedByOnePress(mail: Mail): Promise<void> {
  const header = (name: string) => mail.headers.find((one) => one.name === name)?.value ?? ''
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const address = /<(https?:[^>]+)>/.exec(header('list-unsubscribe'))?.[1] ?? ''
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(answer.status).toBe(200)
  const page = await browser.person()
  await page.goto(linkIn(mail, '/unsubscribe/'))
  await page.getByRole('button', { name: words.members.unsubscribe.resume }).click()
  await page.getByRole('button', { name: words.members.unsubscribe.stop }).waitFor()
  expect(await violations(page)).toEqual([])
}

async function memberWith(email: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    'select m.id from members m join users u on u.id = m.user_id where u.email = $1',
    [email],
  )
  return rows[0]?.id ?? ''
}

/** The editor writes a topic for one person and publishes it. */
async function publishedTopic(person: string): Promise<string> {
  const editor = await signedIn(accountOf('editor'))
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const { body } = await editor.post('/api/topics', {
    title,
    slug: `waterlogging-${process.pid}`,
    kind: 'solicitation',
    origin: 'own',
    brief: '请反映积水的地点、时间和影响的人群。',
    opensAt: day(-1),
    deadline: day(10),
    isPublic: false,
    audience: { people: [person] },
  })
  const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(body)
  const answer = await editor.post(`/api/topics/${doc.id}/publish`)
  expect(answer.status, answer.text).toBe(200)
  return doc.id
}
