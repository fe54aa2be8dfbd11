import { type PayloadRequest } from 'payload'
import { sealedKey } from '../core/sealedKey'
import { type Values } from '../core/types'
import { draftsTable, run, sql } from './database'
import { inTransaction } from './inTransaction'
import { keepDraft, referenceOf } from './keepDraft'
import { CONFIRMATION } from './kinds'
import { type Draft, readDraft } from './readDraft'
import { settingsOf } from './settings'

export type FormToConfirm = {
  values: Values
  files: readonly string[]
  /** The submission's key. */
  submission: string
  scope: string | null
}

/** How long the same form pressed again sends no second mail, in milliseconds. */
const roundLength = 10 * 60_000

/** Keeps a guest's form and queues the mail that asks for it, both or nothing. Its twin is the same form. */
export async function keepUnconfirmed(
  req: PayloadRequest,
  { values, files, submission, scope }: FormToConfirm,
): Promise<{ key: string; address: string }> {
  const { confirmation, keepDays, localeOf } = settingsOf(req.payload)
  if (!confirmation)
    throw new Error('public-submission: `admission` answers "confirmed" without `confirmation`')
  const key = sealedKey(req.payload.secret, CONFIRMATION, submission)
  const address = confirmation.addressOf(values)
  const locale = localeOf(req)
  await inTransaction(req, async () => {
    const state = 'unconfirmed'
    const row = { kind: CONFIRMATION, values, files, issues: [], state, key, scope, address, locale } as const
    await keepDraft(req, { ...row, formKey: submission })
    const round = Math.floor(Date.now() / roundLength)
    const reference = referenceOf(key)
    await confirmation.send(req, {
      key,
      reference,
      address,
      scope,
      locale,
      days: keepDays.unconfirmed,
      round,
    })
  })
  if (!(await readUnconfirmed(req, key)))
    throw new Error('public-submission: the form to confirm was not kept')
  return { key, address }
}

/** The form under this key while it waits, or that it was taken in; null once it has expired. */
export const readUnconfirmed = (req: PayloadRequest, key: string): Promise<Draft | null> =>
  readDraft(req, key, CONFIRMATION)

/** Whether so many forms wait for one mail address that a person should look before it gets another mail. */
export async function isOverUnconfirmed(
  req: PayloadRequest,
  values: Values,
  submission: string,
): Promise<boolean> {
  const { confirmation, unconfirmedPerAddress } = settingsOf(req.payload)
  if (!confirmation) return false
  const [row] = await run(
    req,
    sql`select count(*)::int as n from ${draftsTable(req.payload)}
        where address = ${confirmation.addressOf(values)} and state = 'unconfirmed'
          and form_key <> ${submission} and expires_at > now()`,
  )
  return Number(row?.n) >= unconfirmedPerAddress
}
