import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { inTransaction, transition } from '../../plugins/review-workflow'
import { checkSubmission, type Issue, type SubmissionInput } from '../domain/submission'
import { linkHolder, toActor } from '../server/review/toActor'
import { defaultLocale, type Locale } from '../translations'
import { createItem } from './submission/createItem'
import { findByFormKey, type Submitted } from './submission/findByFormKey'
import { resolveSubmission, type Resolved } from './submission/resolveSubmission'

export type SubmitItemArgs = {
  req: PayloadRequest
  input: SubmissionInput
  /** Ids that `storeFiles` gave. */
  files: string[]
  /** Names this submission; a repeat with the same key is answered with the first one's receipt. */
  formKey: string
  /** Language the reporter is written to. Default Chinese. */
  locale?: Locale
}

export type SubmitItemResult = ({ ok: true } & Submitted) | { ok: false; issues: Issue[] }

/**
 * Takes in one item: item, run, snapshot and receipt mail in one transaction, or nothing at all.
 * A signed-in member is its lead reporter; anybody else acts by the private address that is mailed to them.
 */
export async function submitItem(args: SubmitItemArgs): Promise<SubmitItemResult> {
  const { req, input, formKey } = args
  const issues = checkSubmission(input)
  if (issues.length > 0) return { ok: false, issues }
  const earlier = await findByFormKey(req, formKey)
  if (earlier) return { ok: true, ...earlier }

  const lookup = await resolveSubmission(req, input)
  if (!lookup.ok) return lookup
  return { ok: true, ...(await store(args, lookup.resolved)) }
}

async function store(args: SubmitItemArgs, resolved: Resolved): Promise<Submitted> {
  const { req, formKey } = args
  try {
    return await inTransaction(req, async (tx) => {
      // Twins wait for each other here, so that the second one reads the first one's receipt.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`submit:${formKey}`}, 0))`)
      return (await findByFormKey(req, formKey)) ?? (await createAndSubmit(args, resolved))
    })
  } catch (error) {
    // The column is unique: where the twin came by another way, it is the one that counts.
    const twin = req.transactionID ? null : await findByFormKey(req, formKey)
    if (!twin) throw error
    return twin
  }
}

async function createAndSubmit(args: SubmitItemArgs, resolved: Resolved): Promise<Submitted> {
  const { req, input, files, formKey, locale = defaultLocale } = args
  const item = await createItem(req, { input, files, formKey, locale, resolved })
  const actor = toActor(req) ?? linkHolder(item.id, input.reporter.name)
  await transition({ req, collection: 'items', id: item.id, action: 'submit', rev: 0, actor, via: 'form' })
  const submitted = await findByFormKey(req, formKey)
  if (!submitted) throw new Error('submitItem: the new item cannot be read in its own transaction')
  return submitted
}
