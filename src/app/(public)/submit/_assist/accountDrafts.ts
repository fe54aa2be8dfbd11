import { flatten, type Nested } from './nest'
import type { Fields } from './fields'

export type SaveAnswer =
  | { type: 'saved'; rev: number; savedAt: number }
  /** Another device or tab saved meanwhile. */
  | { type: 'newer'; rev: number; savedAt: number; fields: Fields }
  | { type: 'signedOut' }
  /** It may not or cannot be kept there; asking again would not help. */
  | { type: 'refused' }
  /** Not reached; worth another try. */
  | { type: 'failed' }

const path = '/api/submissions/drafts'
/** Browsers refuse to send more than 64 KiB behind a page that goes away. */
const maxKeptAlive = 60_000

/**
 * Saves a draft in the account of whoever is signed in.
 *
 * @param rev the revision it was made from, 0 for the first
 * @param isLeaving the page goes away: the request shall outlive it
 */
export async function saveInAccount(
  formKey: string,
  { values, rev, isLeaving = false }: { values: Nested; rev: number; isLeaving?: boolean },
): Promise<SaveAnswer> {
  const body = JSON.stringify({ values, rev })
  try {
    const response = await fetch(`${path}/${encodeURIComponent(formKey)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: isLeaving && body.length < maxKeptAlive / 3,
    })
    return await read(response)
  } catch {
    return { type: 'failed' }
  }
}

/** Gives a draft of the account up. */
export const deleteFromAccount = (formKey: string): Promise<boolean> =>
  fetch(`${path}/${encodeURIComponent(formKey)}`, { method: 'DELETE' }).then(
    ({ ok }) => ok,
    () => false,
  )

async function read(response: Response): Promise<SaveAnswer> {
  if (response.status === 401) return { type: 'signedOut' }
  if (response.status >= 500 || response.status === 429) return { type: 'failed' }
  const body: unknown = await response.json()
  if (typeof body !== 'object' || body === null || !('rev' in body)) return { type: 'refused' }
  const [rev, savedAt] = [
    Number(body.rev),
    Date.parse('savedAt' in body ? String(body.savedAt) : '') || Date.now(),
  ]
  if (response.ok) return { type: 'saved', rev, savedAt }
  return response.status === 409 && 'values' in body
    ? { type: 'newer', rev, savedAt, fields: ownFields(flatten(body.values)) }
    : { type: 'refused' }
}

/** What a form says of itself is not part of its text. */
const ownFields = ({ formKey: _key, formToken: _token, draft: _draft, ...fields }: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('keptFiles')))
