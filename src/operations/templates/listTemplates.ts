import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import type { Locale } from '../../translations'
import { defaultWords, editableTemplates } from './editableTemplates'
import { editorOf } from './editorOf'
import type { TemplateKey } from './types'

export type TemplateLine = TemplateKey & {
  subject: string
  /** The number of the version in use; 0 are the product's own words. */
  version: number
  author: string | null
  savedAt: string | null
}

/** Every kind of mail in one language, with who changed its words last. */
export async function listTemplates(req: PayloadRequest, locale: Locale): Promise<TemplateLine[]> {
  const { organisation } = editorOf(req)
  const saved = await inTransaction(req, async (tx) => {
    const { rows } = await tx.execute(sql`
      select distinct on (template) template, version::int, subject, use_default, author, created_at
        from mail_templates where organisation_id = ${organisation} and locale = ${locale}
       order by template, version desc`)
    return new Map(rows.map((row) => [String(row.template), row]))
  })
  return editableTemplates.map((template) => {
    const own = { template, locale, ...defaultWords(template, locale) }
    const row = saved.get(template)
    const line = { template, locale, subject: own.subject, version: 0, author: null, savedAt: null }
    if (!row) return line
    const told = {
      author: typeof row.author === 'string' ? row.author : '',
      savedAt: new Date(String(row.created_at)).toISOString(),
    }
    return row.use_default === true
      ? { ...line, ...told }
      : { ...line, ...told, subject: String(row.subject), version: Number(row.version) }
  })
}
