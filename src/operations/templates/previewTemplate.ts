import type { PayloadRequest } from 'payload'
import { env } from '../../server/env'
import { inTransaction } from '../../../plugins/review-workflow'
import { nameOfBody } from '../mail/nameOfBody'
import { writeMail, type WrittenMail } from '../mail/writeMail'
import { checkTemplate } from './checkTemplate'
import { defaultWords } from './editableTemplates'
import { editorOf } from './editorOf'
import { sampleValues } from './sampleValues'
import { templateKeyOf } from './templateKeyOf'
import type { TemplateIssue, TemplateWords } from './types'

export type TemplatePreview = WrittenMail & { issues: TemplateIssue[] }

/** Words that are being written, as a recipient would see them, and what stands against saving them. */
export async function previewTemplate(
  req: PayloadRequest,
  asked: { template: string; locale: string } & TemplateWords,
): Promise<TemplatePreview> {
  const { organisation } = editorOf(req)
  const { template, locale } = templateKeyOf(asked.template, asked.locale)
  const words = { subject: asked.subject, text: asked.text }
  const sender = await inTransaction(req, () => nameOfBody(req, organisation))
  const values = sampleValues(template, locale, { name: req.user?.name ?? '', publicUrl: env.publicUrl })
  return {
    ...writeMail({ words, locale, values, sender, isAnswerable: false, stop: null }),
    issues: checkTemplate(words, defaultWords(template, locale)),
  }
}
