import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { defaultWords } from './editableTemplates'
import { editorOf } from './editorOf'
import { placesIn } from './placesIn'
import { templateKeyOf } from './templateKeyOf'
import type { TemplateKey, TemplateVersion, TemplateWords } from './types'

export type TemplateView = TemplateKey & {
  /** The words that count now, and the number of the newest version; 0 when there is none. */
  current: TemplateWords
  version: number
  usesDefault: boolean
  original: TemplateWords
  places: string[]
  /** Newest first. */
  versions: TemplateVersion[]
}

/** Everything the editor of one kind of mail shows. */
export async function readTemplate(
  req: PayloadRequest,
  asked: { template: string; locale: string },
): Promise<TemplateView> {
  const { organisation } = editorOf(req)
  const key = templateKeyOf(asked.template, asked.locale)
  const original = defaultWords(key.template, key.locale)
  const versions = await versionsOf(req, organisation, key)
  const [newest] = versions
  const usesDefault = !newest || newest.useDefault
  return {
    ...key,
    current: usesDefault ? original : { subject: newest.subject, text: newest.text },
    version: newest?.version ?? 0,
    usesDefault,
    original,
    places: placesIn(original),
    versions,
  }
}

const versionsOf = (
  req: PayloadRequest,
  organisation: string,
  { template, locale }: TemplateKey,
): Promise<TemplateVersion[]> =>
  inTransaction(req, async (tx) => {
    const { rows } = await tx.execute(sql`
      select version::int, subject, text, coalesce(note, '') as note, use_default, author, created_at
        from mail_templates
       where organisation_id = ${organisation} and template = ${template} and locale = ${locale}
       order by version desc limit 100`)
    return rows.map((row) => ({
      version: Number(row.version),
      subject: String(row.subject),
      text: String(row.text),
      note: String(row.note),
      useDefault: row.use_default === true,
      author: typeof row.author === 'string' ? row.author : '',
      savedAt: new Date(String(row.created_at)).toISOString(),
    }))
  })
