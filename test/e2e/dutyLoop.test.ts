import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDepartments } from '../../src/demo/content'
import { useApplication } from '../support/application'
import { hasDovecot, startDovecot, type MailServer } from '../support/inbox/dovecot'
import { startApplication } from '../support/applicationStart'
import { openBrowser, type TestBrowser } from '../support/browser'
import { linkIn, mailTo } from '../support/mailbox'
import { temporaryFolder } from '../support/services-folder'
import { newConcern } from './pages/concern'
import { dutyDesk } from './pages/dutyDesk'
import { replyPage } from './pages/replyPage'
import { words } from './pages/words'
import { guestSubmits } from './steps/guestSubmits'
import { instructed } from './steps/instructed'
import { movedClock } from './steps/movedClock'
import { ratesAnswer } from './steps/ratesAnswer'
import { reviewedInOrder } from './steps/reviewedInOrder'
import { staffMember } from './steps/staffMember'

let browser: TestBrowser
let clock: ReturnType<typeof movedClock>
let database: pg.Client
/** The office's own mailbox; without an IMAP server on the machine the answer comes by the link instead. */
let mailbox: MailServer | null = null
const stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const place = await temporaryFolder()
  stops.push(() => place.remove())
  const file = path.join(place.folder, 'clock')
  clock = movedClock(file)
  const own = await startApplication({ CLOCK_FILE: file, ...(await mailboxSettings()) })
  stops.push(() => own.stop())
  useApplication(own.application)
  database = new pg.Client({ connectionString: own.application.databaseUrl })
  await database.connect()
  stops.push(() => database.end())
  browser = await openBrowser(own.application.url)
  stops.push(() => browser.close())
})
async function mailboxSettings(): Promise<Record<string, string>> {
  if (!hasDovecot()) return {}
  const server = await startDovecot()
  stops.push(() => server.stop())
  mailbox = server
  return { IMAP_URL: server.url, REPLY_ADDRESS: 'reply@chengjiang.example.org' }
}

afterAll(async () => {
  for (const stop of stops.reverse()) await stop()
})

const { acts } = words.supervision
const right = demoDepartments.find(({ name }) => name.includes('城市管理局'))
const wrong = demoDepartments.find(({ name }) => name.includes('交通运输局'))
if (!right || !wrong) throw new Error('the demonstration city lacks a department')

test('a duty goes all the way: handed back, given anew, late, answered, redone, rated', async () => {
  const concern = newConcern()
  const { trackingUrl } = await guestSubmits(browser, concern)
  await reviewedInOrder(browser, concern.title)
  await instructed(browser, { item: await itemOf(concern.title), department: wrong.name })

  await handsBack(concern.title)
  await givenAnew(concern.title)
  const link = await askedForTime(concern.title)
  await remindedAndNoticed(concern.title)
  let since = new Date()
  await answeredAndRedone(concern.title, link)
  await answeredAgain(concern.title, '四个雨水口已经开挖，其余管道的清疏在汛期前完成。', since)

  since = new Date()
  await ratesAnswer(browser, { trackingUrl, email: concern.email, solved: 'no', text: '东门外还是积水。' })
  const back = await dutyOf(concern.title, right.name)
  expect(back).toMatchObject({ state: 'redo', reopened: true })
  await answeredAgain(concern.title, '东门外的雨水口也已清疏，连下两场雨没有积水。', since)
  await ratesAnswer(browser, { trackingUrl, email: concern.email, solved: 'yes', text: '' })

  expect(await actsOf(back.id)).toEqual(
    expect.arrayContaining([
      'dispatch',
      'acknowledge',
      'grantExtension',
      'notice',
      'reply',
      'redo',
      'reopen',
      'rate',
    ]),
  )
}, 600_000)

/** The wrong department says so, with its reason; the supervisor agrees. */
async function handsBack(title: string): Promise<void> {
  const duty = replyPage(await browser.person())
  await duty.open(linkIn(await mailTo(wrong?.contact.email ?? '', title), '/r/'))
  await duty.askReturn('市政雨水管网养护不在我局职责之内，见市政府公布的职责规定。', right?.name ?? '')
  await atDuty((await dutyOf(title, wrong?.name ?? '')).id, (desk) =>
    desk.decide({ open: acts.decide, decide: acts.grantReturn, note: '改交城市管理局。' }),
  )
  expect((await dutyOf(title, wrong?.name ?? '')).state).toBe('returned')
}

async function givenAnew(title: string): Promise<void> {
  await instructed(browser, { item: await itemOf(title), department: right?.name ?? '' })
}

/** The right one acknowledges and asks for three more days; both dates are shown from then on. */
async function askedForTime(title: string): Promise<string> {
  const link = linkIn(await mailTo(right?.contact.email ?? '', title), '/r/')
  const duty = replyPage(await browser.person())
  await duty.open(link)
  await duty.acknowledge()
  await duty.askExtension(3, '已经进场测量，施工图还需三个工作日。')
  const before = await dutyOf(title, right?.name ?? '')
  await atDuty(before.id, (desk) => desk.decide({ open: acts.decide, decide: acts.grantExtension, note: '' }))
  const after = await dutyOf(title, right?.name ?? '')
  expect(after.due.getTime()).toBeGreaterThan(before.due.getTime())
  await duty.open(link)
  const shown = await duty.text()
  for (const day of [before.due, after.due]) expect(shown).toContain(dayOf(day))
  return link
}

/** Nobody answers: a reminder on the last day, blue, orange and red after it, each once. */
async function remindedAndNoticed(title: string): Promise<void> {
  const { due, id } = await dutyOf(title, right?.name ?? '')
  const contact = right?.contact.email ?? ''
  await passTimeTo(new Date(due.getTime() - 6 * 60 * 60 * 1000))
  await mailTo(contact, beginning(words.mail.reminder.subject))
  await passTimeTo(new Date(due.getTime() + 20 * 24 * 60 * 60 * 1000))
  const red = await mailTo(contact, beginning(words.mail.noticeRed.subject))
  expect(red.subject).toContain(title)
  await expect.poll(() => noticesOf(id), { timeout: 120_000 }).toContain('red')
  expect(new Set(await noticesOf(id)).size).toBe((await noticesOf(id)).length)
}

/** Duties are looked through every minute; who moves the clock need not wait for it. */
async function passTimeTo(moment: Date): Promise<void> {
  clock.moveTo(moment)
  await database.query("select graphile_worker.add_job('sweep_duties')")
}

/** The first answer comes by mail where there is a mailbox, else by the link; the supervisor sends it back. */
async function answeredAndRedone(title: string, link: string): Promise<void> {
  const text = '已安排清疏现有雨水口，增设雨水口列入下月计划。'
  if (mailbox) await answeredByMail(mailbox, title, text)
  else {
    const duty = replyPage(await browser.person())
    await duty.open(link)
    await duty.answer({
      outcome: 'B',
      text,
      internal: '经费另报。',
      rest: { text: '增设雨水口', by: restDay() },
      by: '寇晓东',
    })
  }
  await expect
    .poll(async () => (await dutyOf(title, right?.name ?? '')).state, { timeout: 120_000 })
    .toBe('replied')
  await atDuty((await dutyOf(title, right?.name ?? '')).id, async (desk) => {
    await desk.openVerification()
    await desk.redo('请写明四个雨水口的完工日期。')
  })
}

/** As a Chinese mail client answers: the class in the first line, the quoted mail below. */
async function answeredByMail(server: MailServer, title: string, text: string): Promise<void> {
  const contact = right?.contact.email ?? ''
  const mail = await mailTo(contact, title)
  const header = (name: string): string =>
    mail.headers.find((one) => one.name.toLowerCase() === name)?.value ?? ''
  const encoded = (words: string): string => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`
  const body = `办理类别：B\n${text}\n\n\n------------------ 原始邮件 ------------------\n发件人: "市政协" <reply@chengjiang.example.org>;\n主题: ${mail.subject}\n\n${mail.text}`
  await server.deliver(
    [
      `From: ${encoded('寇晓东')} <${contact}>`,
      `To: ${header('reply-to')}`,
      `Subject: ${encoded(`回复：${mail.subject}`)}`,
      `In-Reply-To: ${header('message-id')}`,
      `Message-ID: <answer-${process.pid}@chengjiang.example.org>`,
      `Date: ${new Date().toUTCString()}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(body)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
      '',
    ].join('\r\n'),
  )
}

/** By the link of the mail that sent it back; accepted and made public. */
async function answeredAgain(title: string, text: string, since: Date): Promise<void> {
  const again = await mailTo(right?.contact.email ?? '', title, since)
  const duty = replyPage(await browser.person())
  await duty.open(linkIn(again, '/r/'))
  await duty.answer({ outcome: 'A', text, internal: '经费已经落实。', by: '寇晓东' })
  await atDuty((await dutyOf(title, right?.name ?? '')).id, async (desk) => {
    await desk.openVerification()
    await desk.accept()
  })
}

/** The supervisor at the page of a duty. */
async function atDuty(
  id: string,
  act: (desk: ReturnType<typeof dutyDesk>) => Promise<unknown>,
): Promise<void> {
  const { page } = await staffMember(browser, 'supervisor')
  await page.goto(`/admin/collections/assignments/${id}`)
  await act(dutyDesk(page))
  await page.context().close()
}

type Duty = { id: string; state: string; due: Date; reopened: boolean }

async function dutyOf(title: string, department: string): Promise<Duty> {
  const { rows } = await database.query<Duty>(
    `select duty.id, duty.state::text as state, duty.due_at as due, duty.reopened_at is not null as reopened
       from assignments duty join departments department on department.id = duty.department_id
      where duty.title = $1 and department.name = $2 order by duty.created_at desc limit 1`,
    [title, department],
  )
  if (!rows[0]) throw new Error(`no duty of ${department} on ${title}`)
  return rows[0]
}

async function itemOf(title: string): Promise<string> {
  const { rows } = await database.query<{ id: string }>('select id from items where title = $1', [title])
  return rows[0]?.id ?? ''
}

async function noticesOf(duty: string): Promise<string[]> {
  const { rows } = await database.query<{ level: string }>(
    `select level::text as level from duty_notices where assignment_id = $1 and level::text in ('blue', 'orange', 'red')`,
    [duty],
  )
  return rows.map(({ level }) => level)
}

async function actsOf(duty: string): Promise<string[]> {
  const { rows } = await database.query<{ act: string }>(
    'select act::text as act from duty_events where assignment_id = $1 order by number',
    [duty],
  )
  return rows.map(({ act }) => act)
}

/** What a subject says before its first value. */
const beginning = (subject: string): string => subject.split('{{')[0] ?? ''
const dayOf = (at: Date): string => {
  const day = new Date(at.getTime() + 8 * 60 * 60 * 1000)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}
const restDay = (): string =>
  new Date(clock.now().getTime() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
