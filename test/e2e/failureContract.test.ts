import { describe, expect, test } from 'vitest'
import { accountOf } from '../support/applicationAccounts'
import { client, type Answer } from './http/client'
import { refusal } from './http/schemas'
import { signedIn } from './http/signedIn'

const visitor = client()

describe('health', () => {
  test('the process is live and ready', async () => {
    expect(await visitor.get('/api/health/live')).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect(await visitor.get('/api/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } })
  })
})

describe('what goes wrong', () => {
  const nobodys = '00000000-0000-7000-8000-000000000000'
  const officeCalls: [string, object][] = [
    [`/api/issues/${nobodys}/publish`, {}],
    [`/api/items/${nobodys}/dispatch`, { departments: [{ id: nobodys, role: 'lead' }] }],
    [`/api/assignments/${nobodys}/verify`, { rev: 1, verdict: 'accept' }],
  ]
  test.each(officeCalls)('%s of nothing is refused in the one shape', async (path, body) => {
    for (const role of ['editor', 'supervisor', 'member']) {
      const answer = await (await signedIn(accountOf(role))).post(path, body)
      expect([403, 404]).toContain(answer.status)
      refusal.parse(answer.body)
    }
    const answer = await visitor.post(path, body)
    expect([401, 403, 404]).toContain(answer.status)
    refusal.parse(answer.body)
  })

  test('no answer carries a stack trace', async () => {
    const editor = await signedIn(accountOf('editor'))
    const answers: Answer[] = [
      await visitor.get('/api/nowhere'),
      await visitor.get('/api/items/not-an-id'),
      await editor.get('/api/items/not-an-id'),
      await editor.get('/api/items/not-an-id/workflow'),
      await editor.get('/api/items?where[nothing][equals]=1'),
      await editor.get('/api/items?where[id][equals]=not-an-id'),
      await editor.post('/api/items', '{"broken":'),
      await editor.post('/api/items/not-an-id/workflow/approve', { rev: 1 }),
      await editor.post(`/api/items/${nobodys}/dispatch`, '{"broken":'),
      await visitor.post('/api/graphql', '{"query":'),
      await visitor.post('/api/graphql', { query: '{ nothing }' }),
      await visitor.post('/api/users/login', { email: 'nobody@office.example.org', password: 'wrong' }),
      await visitor.get('/digest/none/2026/1'),
      await visitor.get('/digest/zhaibian/year/number'),
      await visitor.get('/r/%00'),
      await visitor.get('/track/..%2f..%2fetc'),
      await visitor.get('/submit?draft=not-an-id'),
      await visitor.get('/submit/received?of=not-an-id'),
    ]
    for (const [index, { status, text }] of answers.entries()) {
      expect(status, `call ${index}: ${text.slice(0, 200)}`).toBeLessThan(500)
      expect(text, `call ${index}`).not.toMatch(/\bat [\w.<>]+ \(|node_modules|\.tsx?:\d+/)
    }
  })
})
