import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newAddress } from '../support/browserAddress'
import { client } from './http/client'
import { problems, receipt, refusal } from './http/schemas'
import { submission } from './http/submission'

const path = '/api/submissions'
const visitor = client()

/** The same submission as a form sends it. */
function form(changes: Record<string, string | File> = {}): FormData {
  const { title, situation, analysis, category } = submission()
  const fields: Record<string, unknown> = {
    title,
    situation,
    analysis,
    category,
    'suggestions.0.text': '在站口五十米外增设停放区。',
    'reporter.name': '路人乙',
    'reporter.email': 'form@citizen.example.org',
    publicConsent: 'yes',
    original: 'yes',
    ...changes,
  }
  const data = new FormData()
  for (const [name, value] of Object.entries(fields))
    data.append(name, value instanceof File ? value : String(value))
  return data
}

describe('POST /api/submissions', () => {
  test('takes JSON in and answers with the receipt', async () => {
    const answer = await visitor.post(path, submission())
    expect(answer.status).toBe(201)
    const { trackingUrl } = receipt.parse(answer.body)
    expect((await visitor.get(trackingUrl)).status).toBe(200)
  })

  test('takes a form with a file in', async () => {
    const file = new File(['停放情况记录'], '记录.txt', { type: 'text/plain' })
    const answer = await visitor.post(path, form({ files: file }))
    expect(answer.status, answer.text).toBe(201)
    receipt.parse(answer.body)
  })

  test('says everything that is wrong at once, and keeps what was sent', async () => {
    const sent = submission({
      title: '',
      category: 'weather',
      reporter: { name: '路人乙', email: 'nowhere' },
    })
    const answer = await visitor.post(path, sent)
    expect(answer.status).toBe(422)
    const { errors, values } = problems.parse(answer.body)
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'title titleRequired',
      'category categoryUnknown',
      'reporter.email emailInvalid',
    ])
    expect(values).toMatchObject({
      situation: sent.situation,
      suggestions: sent.suggestions,
      reporter: sent.reporter,
    })
  })

  test.each([
    ['a program renamed to .txt', 'report.txt', Buffer.from('7f454c4602010100', 'hex')],
    ['a page', 'page.html', Buffer.from('<script>1</script>')],
  ])('refuses %s as a file', async (_, name, content) => {
    const answer = await visitor.post(path, form({ files: new File([new Uint8Array(content)], name) }))
    expect(answer.status).toBe(422)
    expect(problems.parse(answer.body).errors[0]).toMatchObject({ field: 'files', code: 'fileType' })
  })

  test('takes a repeat with the same Idempotency-Key for the same submission', async () => {
    const headers = { 'Idempotency-Key': randomUUID() }
    const first = await visitor.post(path, submission(), headers)
    const second = await visitor.post(path, submission(), headers)
    expect(receipt.parse(second.body)).toEqual(receipt.parse(first.body))
  })

  test('keeps nothing of a text that is marked as secret', async () => {
    const answer = await visitor.post(path, submission({ title: '机密★10年 关于某项目的情况' }))
    expect(answer.status).toBe(422)
    expect(answer.body).not.toHaveProperty('values')
  })

  test('sends a browser on to the page that says it', async () => {
    const answer = await visitor.post(path, form({ title: '' }), { Accept: 'text/html' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toMatch(/^\/submit\?draft=/)
  })

  test.each([
    ['no JSON', '{"title":', { 'Content-Type': 'application/json' }, 400],
    ['no form and no JSON', 'title', { 'Content-Type': 'application/xml' }, 415],
  ])('turns %s away', async (_, body, headers, status) => {
    const answer = await visitor.post(path, body, headers)
    expect(answer.status).toBe(status)
    refusal.parse(answer.body)
  })

  test('turns an address away that sends too often, says for how long, and nobody else', async () => {
    const from = (address: string) =>
      visitor.post(path, submission({ title: '' }), { 'X-Forwarded-For': address })
    const busy = newAddress()
    const answers = []
    for (let sent = 0; sent < 70 && answers.at(-1)?.status !== 429; sent += 1) answers.push(await from(busy))
    const last = answers.at(-1)
    expect(last?.status).toBe(429)
    expect(refusal.parse(last?.body).error.code).toBe('submission.tooMany')
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from(newAddress())).status).toBe(422)
  })
})
