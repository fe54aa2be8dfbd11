import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { enqueueMessage } from '../../../plugins/department-mail'
import { inTransaction } from '../../../plugins/review-workflow'
import { fill, textsIn } from '../../translations'
import { editorOf } from './editorOf'
import { previewTemplate } from './previewTemplate'
import { templateKeyOf } from './templateKeyOf'
import type { TemplateIssue, TemplateWords } from './types'

export type TestedTemplate = { ok: true; address: string } | { ok: false; issues: TemplateIssue[] }

/** Sends words that are being written, with invented values, to the person who writes them and to nobody else. */
export async function testTemplate(
  req: PayloadRequest,
  asked: { template: string; locale: string } & TemplateWords,
): Promise<TestedTemplate> {
  const { organisation } = editorOf(req)
  const { template, locale } = templateKeyOf(asked.template, asked.locale)
  const { issues, subject, ...body } = await previewTemplate(req, asked)
  if (issues.length > 0) return { ok: false, issues }
  const address = req.user?.email ?? ''
  await inTransaction(req, async () => {
    await enqueueMessage(req, {
      key: `templateTest:${randomUUID()}`,
      to: { name: req.user?.name ?? '', address },
      subject: fill(textsIn(locale).mailAdmin.testSubject, { subject }),
      ...body,
      template,
      locale,
      extra: { organisation },
    })
  })
  return { ok: true, address }
}
