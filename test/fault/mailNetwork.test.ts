import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSmtp, sweepMessages } from '../../plugins/department-mail/exports/worker'
import { enqueue } from '../integration/department-mail/support/enqueue'
import { type Harness, startHarness } from '../integration/department-mail/support/harness'
import { ReplyError } from '../integration/department-mail/support/mailbox'
import { recordFigure } from '../support/figure'
import { copiesOf } from './support/mailFaults'
import { openProxy, type Proxy } from './support/proxy'

const MAILS = 12

describe('a network and servers that fail in the middle', () => {
  let app: Harness
  let proxy: Proxy
  let doubled = 0
  let stuck = 0
  beforeAll(async () => {
    app = await startHarness()
    proxy = await openProxy(app.mailbox.url)
  })
  afterAll(async () => {
    recordFigure({
      name: 'Mails doubled, and mails in nobody’s hands, with servers that refuse, hang, drop and go half-open',
      measured: `${doubled} and ${stuck}`,
      limit: '0 and 0',
      ok: doubled + stuck === 0,
    })
    await proxy.close()
    await app.close()
  })
  beforeEach(async () => {
    app.mailbox.behaviour = {}
    app.mailbox.mails.length = 0
    await app.pool.query('delete from messages')
    for (let index = 0; index < MAILS; index += 1) await enqueue(app.payload, `fault:${index}`)
  })

  const deliver = () =>
    app.deliver({
      transports: [createSmtp({ smtpUrl: proxy.url, socketTimeoutMs: 700, greetingTimeoutMs: 700 })],
      answerMs: 200,
      schedule: { baseMs: 60_000 },
    })
  const states = async () => {
    const { rows } = await app.pool.query<{ state: string; count: number }>(
      'select state::text, count(*)::int from messages group by 1',
    )
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  }
  /** Fails for a while, then works: everything must be out or in a person's hands, and nothing out twice. */
  const heal = async () => {
    app.mailbox.behaviour = {}
    proxy.work()
    await app.pool.query("update messages set next_attempt_at = now() where state = 'deferred'")
    await deliver()
    const end = await states()
    stuck += (end.sending ?? 0) + (end.queued ?? 0) + (end.deferred ?? 0)
    doubled += [...copiesOf(app.mailbox.mails).values()].filter((count) => count > 1).length
    return end
  }

  it.each([421, 450, 550, 552])('a server that answers %i to every third mail', async (code) => {
    let seen = 0
    app.mailbox.behaviour = {
      onRecipient: () => ((seen += 1) % 3 === 0 ? new ReplyError(code, 'no') : undefined),
    }
    await deliver()
    const end = await heal()
    if (code < 500) expect(end).toEqual({ sent: MAILS })
    else expect((end.sent ?? 0) + (end.failed ?? 0)).toBe(MAILS)
    expect(doubled).toBe(0)
  })

  it.each(['hang', 'drop'] as const)('a server that lets a mail %s after its end', async (way) => {
    let seen = 0
    app.mailbox.behaviour = { onMessage: () => ((seen += 1) === 5 ? way : undefined) }
    await deliver()
    expect(await heal()).toEqual({ sent: MAILS - 1, uncertain: 1 })
    expect(doubled).toBe(0)
  })

  it('a line that goes dead without a word', async () => {
    const delivery = deliver()
    await new Promise((resolve) => setTimeout(resolve, 60))
    proxy.freeze()
    await delivery
    const end = await heal()
    expect((end.sent ?? 0) + (end.uncertain ?? 0)).toBe(MAILS)
    expect(doubled).toBe(0)
  })

  it.each([-2, 2])('a clock that jumps by %i hours', async (hours) => {
    const shift = hours * 3_600_000
    const delivery = app.deliver({ now: () => new Date(Date.now() + shift) })
    await app.pool.query('update mail_lanes set beat_at = beat_at - make_interval(hours => $1)', [hours])
    await delivery
    await sweepMessages(app.pool)
    await app.deliver()
    expect(await heal()).toEqual({ sent: MAILS })
    expect(doubled).toBe(0)
  })
})
