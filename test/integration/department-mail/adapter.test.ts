import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { minqiaoEmail } from '../../../plugins/department-mail/emailAdapter'
import { type Harness, startHarness } from './support/harness'

describe("Payload's own mails", () => {
  let app: Harness
  beforeAll(async () => {
    app = await startHarness()
  })
  afterAll(() => app.close())
  beforeEach(() => {
    app.mailbox.mails.length = 0
  })

  const adapter = (redirectAllTo?: string) =>
    minqiaoEmail({
      smtpUrl: app.mailbox.url,
      from: { address: 'office@example.org', name: '研究室' },
      ...(redirectAllTo ? { redirectAllTo } : {}),
    })({ payload: app.payload })

  it('go out with the default sender', async () => {
    await adapter().sendEmail({ to: 'user@example.org', subject: '重设密码', html: '<p>链接</p>' })
    expect(app.mailbox.mails).toMatchObject([
      { from: { address: 'office@example.org', name: '研究室' }, to: [{ address: 'user@example.org' }] },
    ])
  })

  it('all go to one address, without copies, when the staging guard is on', async () => {
    await adapter('staging@example.org').sendEmail({
      to: ['user@example.org', { address: 'second@example.org', name: '二' }],
      cc: 'copy@example.org',
      bcc: 'blind@example.org',
      subject: '重设密码',
      html: '<p>链接</p>',
    })
    expect(app.mailbox.mails).toHaveLength(1)
    expect(app.mailbox.mails[0]).toMatchObject({
      to: [{ address: 'staging@example.org' }],
      subject: '【测试转投】重设密码',
    })
    expect(app.mailbox.mails[0]?.cc).toBeUndefined()
    expect(app.mailbox.mails[0]?.html).toContain(
      'user@example.org, second@example.org, copy@example.org, blind@example.org',
    )
  })
})
