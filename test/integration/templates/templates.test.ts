import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queueMail } from '../../../src/operations/mail/queueMail'
import { readTemplate } from '../../../src/operations/templates/readTemplate'
import { saveTemplate } from '../../../src/operations/templates/saveTemplate'
import { testTemplate } from '../../../src/operations/templates/testTemplate'
import { templateGuardsSql } from '../../../src/operations/templates/guards.sql'
import type { User } from '../../../src/payload-types'
import { inTransaction } from '../../../plugins/review-workflow'
import { openApplication, type TestApplication } from '../../support/database'
import { buildOffice, buildUser, requestOf, type Office } from '../../support/factories'

const kind = { template: 'linkAgain', locale: 'zh' } as const
const words = { subject: '新链接：{{title}}', text: '{{name}}：\n请打开：{{link}}' }

describe('the words of a body’s mails', () => {
  let app: TestApplication
  let office: Office
  let admin: User

  beforeAll(async () => {
    app = await openApplication('templates')
    await app.pool.query(templateGuardsSql)
    office = await buildOffice(app.payload)
    admin = await buildUser(app.payload, { body: office.body, roles: ['admin'] })
  })
  afterAll(() => app.close())

  const asAdmin = () => requestOf(app.payload, admin)
  const save = async (version: number, more: object = {}) =>
    saveTemplate(await asAdmin(), { ...kind, ...words, version, ...more })

  it('are used by the next mail, which keeps the number of their version', async () => {
    expect(await mail('before')).toMatchObject({ template_version: '0' })
    expect(await save(0)).toEqual({ ok: true, version: 1 })
    expect(await mail('after')).toMatchObject({ template_version: '1', subject: '新链接：路灯' })
  })

  it('are saved by one writer at a time, and never changed afterwards', async () => {
    await expect(save(0)).rejects.toMatchObject({ code: 'template.conflict' })
    await expect(app.pool.query(`update mail_templates set text = 'x'`)).rejects.toThrow('appendOnly')
    await expect(app.pool.query('delete from mail_templates')).rejects.toThrow('appendOnly')
  })

  it('are refused without the link the recipient acts by', async () => {
    expect(await save(1, { text: '请打开。' })).toMatchObject({
      ok: false,
      issues: [{ code: 'missingPlace' }],
    })
  })

  it('go back to the product’s own', async () => {
    expect(await save(1, { useDefault: true })).toEqual({ ok: true, version: 2 })
    const view = await readTemplate(await asAdmin(), kind)
    expect(view).toMatchObject({ usesDefault: true, version: 2 })
    expect(view.versions.map(({ version }) => version)).toEqual([2, 1])
    expect(await mail('default')).toMatchObject({ template_version: '0' })
  })

  it('are tried out on the person who writes them alone', async () => {
    const tested = await testTemplate(await asAdmin(), { ...kind, ...words })
    expect(tested).toEqual({ ok: true, address: admin.email })
    const { rows } = await app.pool.query(`select to_address from messages where key like 'templateTest:%'`)
    expect(rows).toEqual([{ to_address: admin.email }])
  })

  it('are an administrator’s matter', async () => {
    for (const user of [null, office.editor, office.supervisor])
      await expect(readTemplate(await requestOf(app.payload, user), kind)).rejects.toMatchObject({
        status: 403,
      })
  })

  async function mail(key: string) {
    const req = await asAdmin()
    await inTransaction(req, () =>
      queueMail({
        req,
        key,
        template: kind.template,
        to: { name: '周文静', address: 'zhou@department.example.org' },
        locale: 'zh',
        values: { name: '周文静', title: '路灯', link: 'http://localhost:3000/r/x' },
        organisation: office.body,
        related: { collection: 'assignments', id: office.body },
      }),
    )
    const { rows } = await app.pool.query('select template_version, subject from messages where key = $1', [
      key,
    ])
    return rows[0] as unknown
  }
})
