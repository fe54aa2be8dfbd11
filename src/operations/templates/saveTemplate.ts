import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../../plugins/review-workflow'
import { OperationError } from '../OperationError'
import { checkTemplate } from './checkTemplate'
import { defaultWords } from './editableTemplates'
import { editorOf } from './editorOf'
import { forgetTemplates } from './readCurrent'
import { templateKeyOf } from './templateKeyOf'
import type { TemplateIssue, TemplateWords } from './types'

export type SaveTemplateArgs = TemplateWords & {
  template: string
  locale: string
  /** The version the writer saw last; 0 when there was none. */
  version: number
  note?: string
  /** Goes back to the product's own words, also those of later releases. */
  useDefault?: boolean
}

export type SavedTemplate = { ok: true; version: number } | { ok: false; issues: TemplateIssue[] }

/**
 * Adds a version of the words of a kind of mail; mails queued from now on are written with it, those already
 * written keep theirs.
 *
 * @throws OperationError `template.conflict` when somebody saved meanwhile
 */
export async function saveTemplate(req: PayloadRequest, args: SaveTemplateArgs): Promise<SavedTemplate> {
  const { organisation } = editorOf(req)
  const key = templateKeyOf(args.template, args.locale)
  const original = defaultWords(key.template, key.locale)
  const words = args.useDefault ? original : { subject: args.subject.trim(), text: tidy(args.text) }
  const issues = checkTemplate(words, original)
  if (issues.length > 0) return { ok: false, issues }
  const version = args.version + 1
  await inTransaction(req, async (tx) => {
    const { rows } = await tx.execute(sql`
      insert into mail_templates
        (id, template, locale, version, subject, text, note, use_default, author, organisation_id)
      select ${randomUUID()}, ${key.template}, ${key.locale}, ${version}, ${words.subject}, ${words.text},
        ${args.note?.trim() ?? ''}, ${args.useDefault ?? false}, ${req.user?.name ?? ''}, ${organisation}
       where ${args.version} = (select coalesce(max(version), 0) from mail_templates
         where organisation_id = ${organisation} and template = ${key.template} and locale = ${key.locale})
      on conflict do nothing returning id`)
    if (rows.length === 0) throw new OperationError('template.conflict', 409)
  })
  forgetTemplates(organisation)
  return { ok: true, version }
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
