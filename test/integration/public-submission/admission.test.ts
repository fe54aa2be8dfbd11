import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { countQuarantined, readUnconfirmed, sweepDrafts } from '../../../plugins/public-submission'
import { sentMails } from '../foreign/public-submission/config'
import { draftAt, location, receiptAt } from './support/address'
import { handedOut, type Harness, startHarness } from './support/harness'

let app: Harness
beforeAll(async () => {
  app = await startHarness()
})
afterAll(() => app.close())
beforeEach(() => void sentMails.splice(0))

const withFile = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.append('files', new File(['%PDF'], '报告.pdf'))
  return form
}

describe('a body that takes forms of its members only', () => {
  it('gives a guest’s form back with everything in it', async () => {
    const answer = await app.post(
      withFile({ title: 'guest', body: 'members', 'lines.0': 'a', ...handedOut(app.payload) }),
    )
    expect(await draftAt(app, answer)).toMatchObject({
      values: { title: 'guest', lines: ['a'] },
      files: ['file:报告.pdf'],
      issues: [{ field: '', code: 'membersOnly' }],
    })
    expect(await app.titles()).not.toContain('guest')
  })

  it('says so beside every other problem, to programs too', async () => {
    const answer = await app.json({ title: '', body: 'members' })
    expect([answer.status, answer.json()]).toMatchObject([
      422,
      { errors: [{ field: '', code: 'membersOnly' }, { code: 'titleRequired' }] },
    ])
  })

  it('takes it in when its person has signed in meanwhile, files and all', async () => {
    const fields = { title: 'signed in', body: 'members', ...handedOut(app.payload) }
    const draft = location(await app.post(withFile(fields))).searchParams.get('draft') ?? ''
    const again = { ...fields, draft, keptFiles: 'file:报告.pdf', asMember: '1' }
    expect(await receiptAt(app, await app.post(again, await app.signIn('lin@example.org')))).toMatchObject({
      type: 'received',
      formKey: fields.formKey,
    })
    const { rows } = await app.pool.query(`select files, by from posts where title = 'signed in'`)
    expect(rows).toEqual([{ files: ['file:报告.pdf'], by: 'person' }])
  })
})

describe('a session that ends', () => {
  it('loses nothing, and sends nothing in under no name', async () => {
    const answer = await app.post(
      withFile({ title: 'was signed in', asMember: '1', proof: 'x', ...handedOut(app.payload) }),
    )
    const draft = await draftAt(app, answer)
    expect(draft).toMatchObject({
      values: { title: 'was signed in' },
      files: ['file:报告.pdf'],
      issues: [{ field: '', code: 'sessionEnded' }],
    })
    expect(draft?.values).not.toHaveProperty('asMember')
    expect(draft?.values).not.toHaveProperty('proof')
    expect(await app.titles()).not.toContain('was signed in')
  })
})

describe('a body that wants forms confirmed', () => {
  const send = (title: string, more: Record<string, string> = {}) => {
    const form = {
      title,
      body: 'confirmed',
      mail: `${title}@example.org`,
      ...handedOut(app.payload),
      ...more,
    }
    return { form, answer: app.post(form) }
  }
  const keyOf = (index = 0): string => sentMails[index]?.key ?? ''
  const confirm = (key: string) => app.post({ key }, {}, '/submissions/confirm')
  const asProgram = (key: string) => app.json({ key }, {}, '/submissions/confirm')

  it('keeps it whole and writes to its person, who may look as often as they like', async () => {
    const form = { title: 'waits', body: 'confirmed', mail: 'waits@example.org', ...handedOut(app.payload) }
    const answer = await app.post(withFile(form))
    expect(await receiptAt(app, answer)).toMatchObject({
      type: 'unconfirmed',
      address: 'waits@example.org',
      formKey: form.formKey,
    })
    expect(sentMails).toMatchObject([{ address: 'waits@example.org', scope: 'confirmed', days: 7 }])
    const req = await createLocalReq({}, app.payload)
    for (let looks = 0; looks < 3; looks += 1) {
      expect(await readUnconfirmed(req, keyOf())).toMatchObject({
        state: 'unconfirmed',
        values: { title: 'waits' },
        files: ['file:报告.pdf'],
      })
      const visit = await app.send({ method: 'GET', path: `/submissions/confirm?key=${keyOf()}` })
      expect(visit.status).toBe(404)
    }
    expect(await app.titles()).not.toContain('waits')
    expect((await app.drafts('unconfirmed')).some(({ key }) => key === keyOf())).toBe(true)
  })

  it('takes it in by the button, once, however often and at once it is pressed', async () => {
    await send('pressed').answer
    const answers = await Promise.all(Array.from({ length: 6 }, () => asProgram(keyOf())))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    const later = await confirm(keyOf())
    expect([answers[0]?.status, location(later).pathname]).toEqual([201, '/form/received'])
    expect((await receiptAt(app, later))?.type).toBe('received')
    expect((await app.titles()).filter((title) => title === 'pressed')).toHaveLength(1)
  })

  it('answers the form itself with the receipt once it was confirmed', async () => {
    const { form, answer } = send('repeated')
    await answer
    await confirm(keyOf())
    expect((await receiptAt(app, await app.post(form)))?.type).toBe('received')
    expect(sentMails).toHaveLength(1)
  })

  it('takes it in as the guest’s, whoever is signed in where the mail is read', async () => {
    await send('by-guest').answer
    await app.post({ key: keyOf() }, await app.signIn('lin@example.org'), '/submissions/confirm')
    const { rows } = await app.pool.query(`select by from posts where title = 'by-guest'`)
    expect(rows).toEqual([{ by: 'guest' }])
  })

  it('keeps one form of twenty twins, which share one link', async () => {
    const { form } = send('twins')
    await Promise.all(Array.from({ length: 20 }, () => app.post(form)))
    expect(new Set(sentMails.map(({ key }) => key)).size).toBe(1)
    expect(new Set(sentMails.map(({ round }) => round)).size).toBe(1)
    const twins = (await app.drafts('unconfirmed')).filter(({ address }) => address === 'twins@example.org')
    expect(twins).toHaveLength(1)
  })

  it('writes again when the same form is sent ten minutes later', async () => {
    const { form, answer } = send('later')
    await answer
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
    await app.post(form).finally(() => vi.useRealTimers())
    expect(sentMails).toHaveLength(2)
    expect(keyOf(1)).toBe(keyOf(0))
    expect(sentMails[1]?.round).not.toBe(sentMails[0]?.round)
  })

  it('keeps nothing without its mail', async () => {
    const answer = await send('fails').answer
    expect(location(answer).search).toBe('?code=unavailable')
    const { rowCount } = await app.pool.query(`select from submission_drafts where address like 'fails%'`)
    expect(rowCount).toBe(0)
  })

  it('asks the database before it writes to anybody', async () => {
    expect(await draftAt(app, await send('UNKNOWN').answer)).toMatchObject({ issues: [{ code: 'unknown' }] })
    expect(sentMails).toEqual([])
  })

  it('gives it back to be mended when it is not valid any more', async () => {
    await send('CLOSED MEANWHILE').answer
    const answer = await confirm(keyOf())
    expect(await draftAt(app, answer)).toMatchObject({
      values: { title: 'CLOSED MEANWHILE' },
      issues: [{ field: 'title', code: 'closed' }],
    })
    expect((await asProgram(keyOf())).status).toBe(422)
  })

  it('forgets it after seven days, files included, and says so', async () => {
    const form = { title: 'late', body: 'confirmed', mail: 'late@example.org', ...handedOut(app.payload) }
    await app.post(withFile(form))
    const [row] = (await app.drafts('unconfirmed')).filter(({ address }) => address === 'late@example.org')
    const days = (new Date(String(row?.expires_at)).getTime() - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.9)
    expect(days).toBeLessThan(7.1)
    await app.pool.query(
      `update submission_drafts set expires_at = now() - interval '1 second' where address = 'late@example.org'`,
    )
    expect((await asProgram(keyOf())).status).toBe(404)
    expect(location(await confirm(keyOf())).pathname).toBe(`/form/confirm/${keyOf()}`)
    await sweepDrafts(app.pool)
    expect(await app.titles()).not.toContain('late')
  })

  it.each(['', 'short', 'A'.repeat(24), '../../etc'])('knows no key %j', async (key) => {
    expect((await asProgram(key)).status).toBe(404)
  })

  it('does not fill a stranger’s mailbox', async () => {
    const mail = { mail: 'stranger@example.org' }
    for (let n = 0; n < 5; n += 1) await send(`mail ${n}`, mail).answer
    expect((await receiptAt(app, await send('mail 5', mail).answer))?.type).toBe('quarantined')
    expect(sentMails).toHaveLength(5)
  })

  it('tells programs with 202', async () => {
    const answer = await app.json({ title: 'program', body: 'confirmed', mail: 'p@example.org' })
    expect([answer.status, answer.json()]).toMatchObject([202, { unconfirmed: true }])
  })

  it('asks nobody who is signed in', async () => {
    const { form } = { form: { title: 'known', body: 'confirmed', ...handedOut(app.payload) } }
    const answer = await app.post(form, await app.signIn('lin@example.org'))
    expect((await receiptAt(app, answer))?.type).toBe('received')
    expect(sentMails).toEqual([])
  })
})

describe('what was set aside', () => {
  const setAside = async (title: string, body: string): Promise<string> => {
    await app.post({ title, body, ...handedOut(app.payload, 0) })
    const row = (await app.drafts('quarantined')).find(
      ({ values }) => Reflect.get(Object(values), 'title') === title,
    )
    return String(row?.id)
  }

  it('is seen by those of its body only, and counted so', async () => {
    const editor = await app.signIn('editor@example.org')
    const here = await setAside('here', 'open')
    const elsewhere = await setAside('there', 'elsewhere')
    expect(
      (await app.send({ method: 'GET', path: `/submission-drafts/${here}`, headers: editor })).status,
    ).toBe(200)
    for (const decision of ['release', 'dismiss']) {
      const path = `/submission-drafts/${elsewhere}/${decision}`
      expect((await app.send({ path, headers: editor })).status).toBe(404)
    }
    const { docs } = await app.payload.find({
      collection: 'users',
      where: { email: { equals: 'editor@example.org' } },
    })
    const user = docs[0]
    if (!user) throw new Error('there is no editor')
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, app.payload)
    const all = await app.drafts('quarantined')
    expect(await countQuarantined(req)).toBe(all.filter(({ scope }) => scope !== 'elsewhere').length)
    expect(await countQuarantined(await createLocalReq({}, app.payload))).toBe(0)
  })

  it('is dismissed once, stays to be read with who did it, and is not taken in any more', async () => {
    const id = await setAside('no report', 'open')
    const editor = await app.signIn('editor@example.org')
    const decide = (decision: string, headers = {}) =>
      app.send({ path: `/submission-drafts/${id}/${decision}`, headers })
    expect((await decide('dismiss')).status).toBe(403)
    expect((await decide('dismiss', editor)).status).toBe(200)
    expect((await decide('dismiss', editor)).status).toBe(404)
    expect((await decide('release', editor)).status).toBe(404)
    const seen = await app.send({ method: 'GET', path: `/submission-drafts/${id}`, headers: editor })
    expect(seen.json()).toMatchObject({
      state: 'dismissed',
      decidedBy: 'editor@example.org',
      values: { title: 'no report' },
    })
  })

  it('is one for all twins', async () => {
    const form = { title: 'suspicious twins', ...handedOut(app.payload, 0) }
    await Promise.all(Array.from({ length: 8 }, () => app.post(form)))
    const rows = (await app.drafts('quarantined')).filter(
      ({ values }) => Reflect.get(Object(values), 'title') === 'suspicious twins',
    )
    expect(rows).toHaveLength(1)
  })
})

describe('a button of the form', () => {
  it('brings in what a file holds, and carries what has no place until it is sent', async () => {
    const answer = await app.post(withFile({ title: '', then: 'importFile', ...handedOut(app.payload) }))
    const draft = await draftAt(app, answer)
    expect(draft).toMatchObject({
      values: { title: 'from file:报告.pdf' },
      notes: [{ code: 'imported', context: { count: 1 } }],
      leftover: ['a line without a place'],
      issues: [],
    })
    const again = await app.post({
      title: '',
      draft: location(answer).searchParams.get('draft') ?? '',
      keptFiles: 'file:报告.pdf',
      ...handedOut(app.payload),
    })
    expect(await draftAt(app, again)).toMatchObject({
      notes: [],
      leftover: ['a line without a place'],
      issues: [{ code: 'titleRequired' }],
    })
  })

  it('may bring problems', async () => {
    const answer = await app.post({ title: '', then: 'importFile', ...handedOut(app.payload) })
    expect(await draftAt(app, answer)).toMatchObject({ issues: [{ field: 'files', code: 'fileMissing' }] })
  })

  it('leaves nothing of a file that may not be kept', async () => {
    const { discardedFiles } = await import('../foreign/public-submission/config')
    const texts = `select from submission_drafts where kind <> 'upload'`
    const before = await app.pool.query(texts)
    const answer = await app.post(
      withFile({ title: 'with secrets', then: 'importFile', ...handedOut(app.payload) }),
    )
    expect(location(answer).toString()).toBe('http://localhost/form/problem?code=secret')
    expect(discardedFiles).toContain('file:报告.pdf')
    expect((await app.pool.query(texts)).rowCount).toBe(before.rowCount)
  })

  it('cannot be given remarks by its sender', async () => {
    const answer = await app.post({
      title: '',
      '_notes.leftover.0': 'x',
      _notes: '{"leftover":["x"]}',
      ...handedOut(app.payload),
    })
    expect(await draftAt(app, answer)).toMatchObject({ notes: [], leftover: [] })
  })
})
