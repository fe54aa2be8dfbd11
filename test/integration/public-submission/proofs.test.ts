import { randomUUID } from 'node:crypto'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { receiptAt } from './support/address'
import { handedOut, type Harness, startHarness } from './support/harness'

let app: Harness
beforeAll(async () => {
  app = await startHarness({ unproven: 3, perAddress: 60 })
})
afterAll(() => app.close())

const challenge = async (address = '203.0.113.1') => {
  const answer = await app.send({
    method: 'GET',
    path: '/submissions/challenge',
    headers: { 'x-test-address': address },
  })
  return { answer, challenge: answer.json() as Challenge }
}
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
const solved = async () => {
  const { challenge: asked } = await challenge()
  return { challenge: asked, solution: await solveChallenge({ challenge: asked, deriveKey }) }
}
const press = (address: string, fields: Record<string, string> = {}) =>
  app.post({ title: randomUUID(), ...handedOut(app.payload), ...fields }, { 'x-test-address': address })
const outcome = async (address: string, fields: Record<string, string> = {}) =>
  (await receiptAt(app, await press(address, fields)))?.type
const exhaust = async (address: string) => {
  for (let n = 0; n < 3; n += 1) expect(await outcome(address)).toBe('received')
}

describe('without a proof', () => {
  it('a few are taken in for each address, further ones are looked at first', async () => {
    await exhaust('192.0.2.1')
    expect(await outcome('192.0.2.1')).toBe('quarantined')
    expect((await app.drafts('quarantined')).at(-1)).toMatchObject({ reason: 'unproven' })
    expect(await outcome('192.0.2.2')).toBe('received')
  })

  it('programs are counted too', async () => {
    const from = { 'x-test-address': '192.0.2.3' }
    const statuses = []
    for (let n = 0; n < 4; n += 1) statuses.push((await app.json({ title: `program ${n}` }, from)).status)
    expect(statuses).toEqual([201, 201, 201, 202])
  })

  it('twins count once', async () => {
    const form = { title: 'twenty twins', ...handedOut(app.payload) }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => app.post(form, { 'x-test-address': '192.0.2.4' })),
    )
    const types = await Promise.all(answers.map(async (answer) => (await receiptAt(app, answer))?.type))
    expect(new Set(types)).toEqual(new Set(['received']))
    expect((await app.titles()).filter((title) => title === 'twenty twins')).toHaveLength(1)
    expect(await outcome('192.0.2.4')).toBe('received')
  })

  it('what must be mended does not count', async () => {
    for (let n = 0; n < 6; n += 1) await press('192.0.2.5', { title: '' })
    expect(await outcome('192.0.2.5')).toBe('received')
  })

  it('people who are signed in are not counted', async () => {
    const person = { ...(await app.signIn('lin@example.org')), 'x-test-address': '192.0.2.6' }
    for (let n = 0; n < 5; n += 1) {
      const answer = await app.post({ title: `member ${n}`, ...handedOut(app.payload) }, person)
      expect((await receiptAt(app, answer))?.type).toBe('received')
    }
  })
})

describe('a proof', () => {
  it('is asked for by a challenge that nobody keeps', async () => {
    const { answer, challenge: asked } = await challenge()
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(asked.parameters.expiresAt).toBeGreaterThan(Date.now() / 1000)
    expect(asked.signature).toMatch(/^[\da-f]{64}$/)
  })

  it('lets further ones in', async () => {
    await exhaust('192.0.2.10')
    expect(await outcome('192.0.2.10', { proof: encode(await solved()) })).toBe('received')
    expect(await outcome('192.0.2.10')).toBe('quarantined')
  })

  it('counts for one submission and its twins, not for another', async () => {
    await exhaust('192.0.2.11')
    const form = { title: 'proven twins', proof: encode(await solved()), ...handedOut(app.payload) }
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => app.post(form, { 'x-test-address': '192.0.2.11' })),
    )
    for (const answer of answers) expect((await receiptAt(app, answer))?.type).toBe('received')
    expect(await outcome('192.0.2.11', { proof: form.proof })).toBe('quarantined')
    await exhaust('192.0.2.12')
    expect(await outcome('192.0.2.12', { proof: form.proof })).toBe('quarantined')
  })

  it('is refused when anything of it was changed', async () => {
    await exhaust('192.0.2.13')
    const good = await solved()
    const { challenge: asked, solution } = good
    const parameters = { ...asked.parameters, expiresAt: 9_999_999_999 }
    const bad: unknown[] = [
      { ...good, solution: { ...solution, derivedKey: '00'.repeat(32) } },
      { ...good, challenge: { ...asked, parameters } },
      { ...good, challenge: { ...asked, signature: '0'.repeat(64) } },
      { ...good, challenge: { parameters: asked.parameters } },
      { ...good, solution: null },
      { challenge: { parameters: null }, solution: {} },
      { challenge: { parameters: { salt: 5, nonce: {} }, signature: 'x' }, solution: {} },
      'no proof',
      { ...good, padding: 'x'.repeat(5_000) },
    ]
    for (const proof of bad) expect(await outcome('192.0.2.13', { proof: encode(proof) })).toBe('quarantined')
    expect(await outcome('192.0.2.13', { proof: '%%%' })).toBe('quarantined')
    expect(await outcome('192.0.2.13', { proof: encode(good) })).toBe('received')
  })

  it('expires with its challenge', async () => {
    await exhaust('192.0.2.14')
    const proof = encode(await solved())
    const form = { proof, title: 'too late', ...handedOut(app.payload) }
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * 60_000 })
    const answer = await app.post(form, { 'x-test-address': '192.0.2.14' }).finally(() => vi.useRealTimers())
    expect((await receiptAt(app, answer))?.type).toBe('quarantined')
  })

  it('does not excuse the field nobody sees', async () => {
    const proof = encode(await solved())
    expect(await outcome('192.0.2.15', { proof, leaveEmpty: 'x' })).toBe('quarantined')
  })

  it('is not asked for without end', async () => {
    let status = 200
    for (let n = 0; n < 61 && status === 200; n += 1) status = (await challenge('203.0.113.9')).answer.status
    expect(status).toBe(429)
    expect(await outcome('203.0.113.9')).toBe('received')
  })
})
