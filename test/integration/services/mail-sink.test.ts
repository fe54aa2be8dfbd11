import { request } from 'node:http'
import { readdir } from 'node:fs/promises'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailSink, startMailSink } from '../../../src/server/services/mail-sink'
import type { MailDetails } from '../../../src/server/services/mail-sink/api'
import type { MailSummary } from '../../../src/server/services/mail-sink/store'
import { en } from '../../../src/server/services/mail-sink/texts/en'
import { zh } from '../../../src/server/services/mail-sink/texts/zh'
import { temporaryFolder } from '../../support/services-folder'

const read = async (url: string): Promise<string> => (await fetch(url)).text()
const readJson = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T

const statusWithHost = (port: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('the mail sink', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>
  let sink: MailSink

  beforeAll(async () => {
    place = await temporaryFolder()
    sink = await startMailSink({ dataDir: place.folder, webPort: 0 })
    const transport = createTransport(sink.smtpUrl)
    const from = '澄江市政协 <office@cppcc.example.org>'
    await transport.sendMail({
      from,
      to: 'first@example.org',
      subject: '第一封',
      text: '请看 https://example.org/r/abc123。谢谢',
    })
    await transport.sendMail({
      from,
      to: 'second@example.org',
      bcc: 'hidden@example.org',
      subject: '关于<加装电梯>的交办',
      text: '请办理',
      html: '<p>请<b>办理</b><script>alert(1)</script></p>',
      attachments: [{ filename: '附件 一.html', content: '<h1>不得显示</h1>' }],
    })
    transport.close()
  })
  afterAll(async () => {
    await sink.stop()
    await place.remove()
  })

  it('keeps each mail as a file before it says yes', async () => {
    expect((await readdir(sink.folder)).filter((name) => name.endsWith('.eml'))).toHaveLength(2)
  })

  it('lists newest first as JSON, with the addresses that really get the mail', async () => {
    const mails = await readJson<MailSummary[]>(`${sink.webUrl}/api/messages`)
    expect(mails.map((mail) => mail.subject)).toEqual(['关于<加装电梯>的交办', '第一封'])
    expect(mails[0]).toMatchObject({
      from: 'office@cppcc.example.org',
      to: ['second@example.org'],
      envelopeTo: ['second@example.org', 'hidden@example.org'],
    })
  })

  it('finds by address, in the JSON and on the page', async () => {
    const found = await readJson<MailSummary[]>(`${sink.webUrl}/api/messages?q=HIDDEN@`)
    expect(found).toHaveLength(1)
    const page = await read(`${sink.webUrl}/?q=first@`)
    expect(page).toContain('第一封')
    expect(page).not.toContain('加装电梯')
  })

  it('shows links in the text, and no markup of the mail outside the sandbox', async () => {
    const [second, first] = await readJson<MailSummary[]>(`${sink.webUrl}/api/messages`)
    const page = await read(`${sink.webUrl}/messages/${first?.id}`)
    expect(page).toContain('<a href="https://example.org/r/abc123" rel="noreferrer">')
    const rich = await read(`${sink.webUrl}/messages/${second?.id}`)
    expect(rich).toContain('关于&lt;加装电梯&gt;的交办')
    expect(rich).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
    expect(rich).not.toContain('<script>')
  })

  it('gives attachments as downloads only', async () => {
    const [second] = await readJson<MailSummary[]>(`${sink.webUrl}/api/messages`)
    const details = await readJson<MailDetails>(`${sink.webUrl}/api/messages/${second?.id}`)
    expect(details.attachments).toMatchObject([{ index: 0, filename: '附件 一.html' }])
    const answer = await fetch(`${sink.webUrl}/messages/${second?.id}/attachments/0`)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E9%99%84/)
    expect(await answer.text()).toBe('<h1>不得显示</h1>')
  })

  it.each(['/messages/nothing', '/messages/..%2f..%2fetc%2fpasswd', '/api/messages/nothing'])(
    'answers 404 for %s',
    async (path) => {
      expect((await fetch(`${sink.webUrl}${path}`)).status).toBe(404)
    },
  )

  it('refuses a foreign host name', async () => {
    const { port } = new URL(sink.webUrl)
    expect(await statusWithHost(port, 'attacker.example.org')).toBe(403)
    expect(await statusWithHost(port, `localhost:${port}`)).toBe(200)
  })

  it('has the same texts in both languages', async () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort())
    expect(await read(`${sink.webUrl}/?lang=en`)).toContain(en.title)
  })
})
