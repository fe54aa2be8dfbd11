import type { PayloadRequest } from 'payload'
import { inTransaction, sql } from '../../plugins/review-workflow'
import { checkSubmission, type Issue, type SubmissionInput } from '../domain/submission'
import { defaultLocale, type Locale } from '../translations'
import { createAndSubmit, TwinFound } from './submission/createAndSubmit'
import { findByFormKey, submitted, type Submitted } from './submission/findByFormKey'
import { newItem } from './submission/newItem'
import { resolveSubmission } from './submission/resolveSubmission'

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
  const { req, input, files, formKey, locale = defaultLocale } = args
  const issues = checkSubmission(input)
  if (issues.length > 0) return { ok: false, issues }

  const lookup = await resolveSubmission(req, input, { formKey })
  if ('earlier' in lookup) return { ok: true, ...submitted(lookup.earlier) }
  if (!lookup.ok) return lookup
  const { resolved } = lookup
  const item = newItem(req, { input, files, formKey, locale, resolved })
  const write = () => createAndSubmit(req, item, resolved.accounts)
  const stored = req.transactionID ? storeInside(req, formKey, write) : store(req, formKey, write)
  return { ok: true, ...(await stored) }
}

type Write = () => Promise<Submitted>

/** Of twins one is written; the other waits for it at the key, and is answered the same. */
async function store(req: PayloadRequest, formKey: string, write: Write): Promise<Submitted> {
  try {
    return await inTransaction(req, write)
  } catch (error) {
    const twin = error instanceof TwinFound ? await findByFormKey(req, formKey) : null
    if (!twin) throw error
    return twin
  }
}

/** In the caller's transaction there is no going back to before the item: twins wait before anything is written. */
async function storeInside(req: PayloadRequest, formKey: string, write: Write): Promise<Submitted> {
  return inTransaction(req, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`submit:${formKey}`}, 0))`)
    return (await findByFormKey(req, formKey)) ?? (await write())
  })
}
