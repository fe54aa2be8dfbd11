import type { PayloadRequest } from 'payload'
import { requireTx, sql } from '../../../plugins/review-workflow'
import { defaultWords } from './editableTemplates'
import type { CurrentTemplate, TemplateKey } from './types'

/** How long another process may still write with words that were changed meanwhile, in milliseconds. */
const life = 10_000
const known = new Map<string, { saved: Map<string, CurrentTemplate>; until: number }>()

/** The words a mail of a body is written with now. Every body's changed words are asked for once in a while. */
export async function readCurrent(
  req: PayloadRequest,
  organisation: string,
  { template, locale }: TemplateKey,
): Promise<CurrentTemplate> {
  const saved = await savedOf(req, organisation)
  return saved.get(`${template}:${locale}`) ?? { ...defaultWords(template, locale), version: 0 }
}

/** Forgets a body's words; to be called once a new version is committed. */
export const forgetTemplates = (organisation: string): void => void known.delete(organisation)

async function savedOf(req: PayloadRequest, organisation: string): Promise<Map<string, CurrentTemplate>> {
  const found = known.get(organisation)
  if (found && found.until > Date.now()) return found.saved
  const saved = await readSaved(req, organisation)
  known.set(organisation, { saved, until: Date.now() + life })
  return saved
}

/** The newest version of each kind and language, those that go back to the product's words left out. */
async function readSaved(req: PayloadRequest, organisation: string): Promise<Map<string, CurrentTemplate>> {
  const tx = await requireTx(req)
  const { rows } = await tx.execute(sql`
    select distinct on (template, locale) template, locale, version::int, subject, text, use_default
      from mail_templates where organisation_id = ${organisation}
     order by template, locale, version desc`)
  return new Map(
    rows
      .filter((row) => row.use_default !== true)
      .map((row) => [
        `${String(row.template)}:${String(row.locale)}`,
        { subject: String(row.subject), text: String(row.text), version: Number(row.version) },
      ]),
  )
}
