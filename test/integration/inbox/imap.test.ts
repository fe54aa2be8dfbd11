import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPoller, type Poller } from '../../../plugins/department-mail/exports/mailbox'
import { now } from '../../../src/server/clock'
import { sleep } from '../../../src/server/services/sleep'
import { openApplication, type TestApplication } from '../../support/database'
import { hasDovecot, startDovecot, type MailServer } from '../../support/inbox/dovecot'
import { letter } from '../../support/inbox/letters'

describe.skipIf(!hasDovecot())('a mailbox on a real IMAP server', () => {
  let app: TestApplication
  let server: MailServer
  let poller: Poller
  let arrivals = 0

  beforeAll(async () => {
    app = await openApplication('imap')
    server = await startDovecot()
  })
  afterAll(async () => {
    await server.stop()
    await app.close()
  })
  beforeEach(async () => {
    await app.pool.query('delete from inbound_mails; delete from inbound_mailboxes')
    await server.renew()
    arrivals = 0
    poller = createPoller({ url: server.url, pool: app.pool, now, onArrival: () => (arrivals += 1) })
    return () => poller.close()
  })

  const kept = async () =>
    (
      await app.pool.query<{ message_id: string; state: string; raw: Buffer; received_at: Date }>(
        'select message_id, state::text as state, raw, received_at from inbound_mails join inbound_mail_raw on mail = id order by received_at, message_id',
      )
    ).rows
  const mail = (id: string, text = '收到') =>
    letter({ to: 'reply@example.org', messageId: `<${id}@example.org>`, text })

  it('is kept byte for byte, each mail once, before anything is done with it', async () => {
    const sent = mail('one')
    await server.deliver(sent)
    expect(await poller.poll()).toBe(1)
    expect(await poller.poll()).toBe(0)
    const [row, ...others] = await kept()
    expect(others).toEqual([])
    expect(row).toMatchObject({ message_id: '<one@example.org>', state: 'new' })
    expect(row?.raw.toString('latin1')).toContain(sent.split('\r\n').slice(0, 4).join('\r\n'))
    expect(Math.abs(Date.now() - Number(row?.received_at))).toBeLessThan(60_000)
  })

  it('tells of arrivals at once', async () => {
    await poller.poll()
    await server.deliver(mail('idle'))
    for (let waited = 0; arrivals === 0 && waited < 50; waited += 1) await sleep(200)
    expect(arrivals).toBeGreaterThan(0)
    expect(await poller.poll()).toBe(1)
  }, 30_000)

  it('is read on after the process or the connection died', async () => {
    await server.deliver(mail('one'))
    await poller.poll()
    await poller.close()
    await server.deliver(mail('two'))
    const other = createPoller({ url: server.url, pool: app.pool, now })
    expect(await other.poll()).toBe(1)
    await other.close()
    expect(await kept()).toHaveLength(2)
  })

  it('gives the same mails again after it was made anew, and they are kept once', async () => {
    for (const id of ['one', 'two']) await server.deliver(mail(id))
    expect(await poller.poll()).toBe(2)
    await poller.close()
    await server.renew()
    for (const id of ['two', 'three', 'one']) await server.deliver(mail(id))
    const again = createPoller({ url: server.url, pool: app.pool, now })
    expect(await again.poll()).toBe(1)
    await again.close()
    expect((await kept()).map(({ message_id }) => message_id).sort()).toEqual([
      '<one@example.org>',
      '<three@example.org>',
      '<two@example.org>',
    ])
  })

  it('keeps another mail under a Message-ID somebody used before', async () => {
    await server.deliver(mail('same', '第一封'))
    await server.deliver(mail('same', '第二封'))
    await server.deliver(mail('same', '第二封'))
    expect(await poller.poll()).toBe(2)
    expect((await kept()).map(({ message_id }) => message_id.replace(/#.*/, '#'))).toEqual([
      '<same@example.org>',
      '<same@example.org>#',
    ])
  })

  it('keeps mails of one second in the order in which they came', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `<n${6 - index}@example.org>`)
    for (const name of names) await server.deliver(mail(name.slice(1, 3)))
    // Two looks at a clock are never quite at the same time.
    let look = 0
    const uneven = () => new Date(Date.now() + ((look += 1) % 2))
    const reader = createPoller({ url: server.url, pool: app.pool, now: uneven })
    expect(await reader.poll()).toBe(names.length)
    await reader.close()
    const { rows } = await app.pool.query<{ message_id: string; id: string }>(
      'select message_id, id from inbound_mails order by received_at, id',
    )
    expect(rows.map(({ message_id }) => message_id)).toEqual(names)
  })

  it('is read by one process at a time', async () => {
    for (let count = 0; count < 20; count += 1) await server.deliver(mail(`m${count}`))
    const others = [0, 1, 2].map(() => createPoller({ url: server.url, pool: app.pool, now }))
    const counts = await Promise.all(others.map((other) => other.poll()))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20)
    expect(await kept()).toHaveLength(20)
    await Promise.all(others.map((other) => other.close()))
  })

  it('says what is wrong with it, without its password, and goes on when that is over', async () => {
    const wrong = createPoller({ url: server.url.replace('pass', 'wrong'), pool: app.pool, now })
    await expect(wrong.poll()).rejects.toThrow()
    await wrong.close()
    const { rows } = await app.pool.query<{ mailbox: string; problem: string }>(
      'select mailbox, problem from inbound_mailboxes',
    )
    expect(rows[0]?.problem).toMatch(/auth/i)
    expect(JSON.stringify(rows)).not.toContain('wrong')
  }, 30_000)
})
