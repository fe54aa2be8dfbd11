import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancelDuty } from '../../../src/operations/handling/office/cancelDuty'
import { readDuty } from '../../../src/operations/handling/readDuty'
import { reissueLink } from '../../../src/operations/handling/reissueLink'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, requestOf, type Office } from '../../support/factories'
import { replyUrl } from '../../../src/server/links'
import { dutiesOf, movedClock, type Duties } from './support'

describe('a link that has ended', () => {
  let app: TestApplication
  let office: Office
  let duties: Duties
  const clock = movedClock()

  beforeAll(async () => {
    app = await openApplication('reissue')
    office = await buildOffice(app.payload)
    duties = dutiesOf(app, office)
  })
  afterAll(async () => {
    clock.stop()
    await app.close()
  })

  const tokenOf = (url: string): string => url.split('/').at(-1) ?? ''
  const ask = async (token: string): Promise<void> => reissueLink(await requestOf(app.payload), token)
  const open = async (token: string) => readDuty(await requestOf(app.payload), { token })
  const sent = async (id: string): Promise<{ to: string; link: string }[]> => {
    const { rows } = await app.pool.query<{ to_address: string; text: string }>(
      `select to_address, text from messages where related_id = $1 and template = 'linkAgain' order by created_at`,
      [id],
    )
    return rows.map(({ to_address, text }) => ({
      to: to_address,
      link: /\/r\/([\w.~-]+)/.exec(text)?.[1] ?? '',
    }))
  }
  /** A duty, and a link to it that ended yesterday. */
  const withEndedLink = async (): Promise<{ id: string; ended: string }> => {
    await clock.to('2026-03-09')
    const [id = ''] = (await duties.give()).ids
    const { replyVersion } = await duties.row(id)
    return { id, ended: tokenOf(replyUrl(id, replyVersion, new Date('2026-03-08T00:00:00Z'))) }
  }

  it('opens nothing, and is replaced by mail to the known contact only', async () => {
    const { id, ended } = await withEndedLink()
    expect(await open(ended)).toEqual({ gone: true })
    await ask(ended)
    const [mail, ...others] = await sent(id)
    expect(others).toEqual([])
    expect(mail?.to).toBe('handler@example.org')
    expect(await open(mail?.link ?? '')).toMatchObject({ state: 'dispatched' })
    expect((await duties.view(id)).history.at(-1)).toMatchObject({ act: 'reissue' })
  })

  it('is replaced at most every ten minutes and three times a day, by many who ask at once too', async () => {
    const { id, ended } = await withEndedLink()
    await Promise.all(Array.from({ length: 8 }, () => ask(ended)))
    expect(await sent(id)).toHaveLength(1)
    await clock.to('2026-03-09', '10:09:00')
    await ask(ended)
    expect(await sent(id)).toHaveLength(1)
    for (const time of ['10:11:00', '10:22:00', '10:33:00', '18:00:00']) {
      await clock.to('2026-03-09', time)
      await ask(ended)
    }
    expect(await sent(id)).toHaveLength(3)
    await clock.to('2026-03-10', '10:05:00')
    await ask(ended)
    expect(await sent(id)).toHaveLength(4)
  })

  it('of a duty that is over, or that never was, is replaced by nothing', async () => {
    const { id, ended } = await withEndedLink()
    await cancelDuty(await duties.supervisor(), { assignment: id, rev: 0, note: '重复交办。' })
    await ask(ended)
    expect(await sent(id)).toEqual([])
    await ask(tokenOf(replyUrl(randomUUID(), 1, new Date('2026-03-08T00:00:00Z'))))
    await ask(ended.replace(/[^.]$/, (sign) => (sign === 'A' ? 'Q' : 'A')))
    await ask('nothing')
    const { rows } = await app.pool.query(
      `select count(*)::int as mails from messages where template = 'linkAgain' and related_id = $1`,
      [id],
    )
    expect(rows).toEqual([{ mails: 0 }])
  })
})
