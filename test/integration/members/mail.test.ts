import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queueMail } from '../../../src/operations/mail/queueMail'
import { mailChoices } from '../../../src/operations/member/mailChoices'
import { readMailChoices, type MailChoices } from '../../../src/operations/member/readMailChoices'
import { readUnsubscribe } from '../../../src/operations/member/readUnsubscribe'
import { saveMailChoices } from '../../../src/operations/member/saveMailChoices'
import { setMailWanted } from '../../../src/operations/member/setMailWanted'
import type { Item, Member, User } from '../../../src/payload-types'
import { trackingUrl, unsubscribeUrl } from '../../../src/server/links'
import { inTransaction } from '../../../plugins/review-workflow'
import { openApplication, type TestApplication } from '../../support/database'
import {
  act,
  buildItem,
  buildMember,
  buildOffice,
  buildUser,
  requestOf,
  type Office,
} from '../../support/factories'

const untouched: MailChoices = { topics: true, reminders: true, progress: false }

describe('mails that a member may refuse', () => {
  let app: TestApplication
  let office: Office

  beforeAll(async () => {
    app = await openApplication('membermail')
    office = await buildOffice(app.payload)
  })
  afterAll(() => app.close())

  it('are chosen by the member themselves, and nobody else', async () => {
    const [mine, others] = [await person(), await person()]
    expect(await chosen(mine.user)).toEqual(untouched)
    const wish = { topics: false, reminders: true, progress: true }
    expect(await saveMailChoices(await requestOf(app.payload, mine.user), wish)).toBe(true)
    expect(await chosen(mine.user)).toEqual(wish)
    expect(await chosen(others.user)).toEqual(untouched)
    for (const nobody of [null, office.editor, { ...mine.user, disabled: true }]) {
      expect(await saveMailChoices(await requestOf(app.payload, nobody), untouched)).toBe(false)
      expect(await chosen(nobody)).toBeNull()
    }
    expect(await chosen(mine.user)).toEqual(wish)
  })

  it.each(mailChoices)(
    'end by one press on the address of the mail, signed out, and begin again: %s',
    async (of) => {
      const { user, member } = await person()
      const token = tokenOf(unsubscribeUrl(member.id, of))
      const read = async () => readUnsubscribe(await requestOf(app.payload), token)
      expect(await read()).toEqual({ member: member.id, of, wanted: untouched[of] })
      expect(await read()).toMatchObject({ wanted: untouched[of] })
      for (const wanted of [false, false, true])
        expect(await setMailWanted(await requestOf(app.payload), token, wanted)).toMatchObject({ of, wanted })
      expect(await chosen(user)).toEqual({ ...untouched, [of]: true })
      await Promise.all([1, 2, 3].map(async () => setMailWanted(await requestOf(app.payload), token, false)))
      expect(await chosen(user)).toEqual({ ...untouched, [of]: false })
    },
  )

  it('do not end by an address that is not genuine', async () => {
    const [{ user, member }, other] = [await person(), await person()]
    const genuine = tokenOf(unsubscribeUrl(member.id, 'topics'))
    const [, ...rest] = tokenOf(unsubscribeUrl(other.member.id, 'topics')).split('.')
    const forged = [
      `${genuine}x`,
      `${genuine.slice(0, -1)}${genuine.endsWith('A') ? 'B' : 'A'}`,
      [member.id.replaceAll('-', ''), ...rest].join('.'),
      tokenOf(trackingUrl(member.id)),
      tokenOf(unsubscribeUrl('01a20510-0000-7000-8000-000000000000', 'topics')),
      '',
    ]
    for (const token of forged) {
      expect(await readUnsubscribe(await requestOf(app.payload), token)).toBeNull()
      expect(await setMailWanted(await requestOf(app.payload), token, false)).toBeNull()
    }
    expect([await chosen(user), await chosen(other.user)]).toEqual([untouched, untouched])
  })

  it('carry the address to end them in text and headers', async () => {
    const { member } = await person()
    const req = await requestOf(app.payload)
    await inTransaction(req, () =>
      queueMail({
        req,
        key: 'a mail about every step',
        template: 'passed',
        to: { name: '某委员', address: 'member@example.org' },
        locale: 'zh',
        values: {
          name: '某委员',
          title: '题',
          receipt: '1',
          passed: '一',
          step: '二',
          link: 'http://x.test/',
        },
        organisation: office.body,
        related: { collection: 'items', id: member.id },
        unsubscribe: { member: member.id, of: 'progress' },
      }),
    )
    const [mail] = await mailsAbout(member.id)
    expect(mail?.unsubscribe_url).toBe(unsubscribeUrl(member.id, 'progress'))
    expect(mail?.text).toContain(unsubscribeUrl(member.id, 'progress'))
  })

  it('of every step are sent to those who asked for them only, and decisions to everybody, always', async () => {
    const [asked, silent] = [await person(), await person()]
    await saveMailChoices(await requestOf(app.payload, asked.user), {
      ...untouched,
      topics: false,
      progress: true,
    })
    const nothing = { topics: false, reminders: false, progress: false }
    await saveMailChoices(await requestOf(app.payload, silent.user), nothing)
    const [followed, quiet] = [await through(asked.member), await through(silent.member)]
    expect((await mailsAbout(followed.id)).map(({ template }) => template)).toEqual([
      'received',
      'passed',
      'passed',
      'passed',
      'approved',
    ])
    expect((await mailsAbout(quiet.id)).map(({ template }) => template)).toEqual(['received', 'approved'])
    const refusable = (await mailsAbout(followed.id)).filter(({ unsubscribe_url: url }) => url !== null)
    expect(new Set(refusable.map(({ template }) => template))).toEqual(new Set(['passed']))
    const returned = await buildItem(app.payload, office, { lead: silent.member.id, at: 'initialReview' })
    const document = { collection: 'items', id: returned.id } as const
    await act(app.payload, office.editor, document, { action: 'return', reason: '请补充。' })
    expect((await mailsAbout(returned.id)).map(({ template }) => template)).toEqual(['received', 'returned'])
  })

  const through = (lead: Member): Promise<Item> =>
    buildItem(app.payload, office, { lead: lead.id, at: 'approved' })
  const tokenOf = (url: string): string => url.split('/').at(-1) ?? ''
  const chosen = async (user: User | null) => readMailChoices(await requestOf(app.payload, user))

  async function person(): Promise<{ user: User; member: Member }> {
    const user = await buildUser(app.payload, { body: office.body, roles: ['member'] })
    return { user, member: await buildMember(app.payload, { organisation: office.body, user: user.id }) }
  }

  async function mailsAbout(id: string) {
    const { rows } = await app.pool.query<{ template: string; text: string; unsubscribe_url: string | null }>(
      'select template, text, unsubscribe_url from messages where related_id = $1 order by created_at, id',
      [id],
    )
    return rows
  }
})
