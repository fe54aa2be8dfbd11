import { type PayloadRequest } from 'payload'
import { type Taken } from '../options'
import { QUARANTINE } from './kinds'
import { keyOfVisible } from './keyOfVisible'
import { settingsOf } from './settings'
import { readDraft } from './readDraft'
import { useDraft } from './useDraft'

/**
 * Takes a quarantined submission in as if its sender's form had been accepted. Pressed twice, it is taken
 * in once: the draft's id is the submission's key.
 *
 * @param id of the quarantined draft
 * @returns null when there is none in quarantine that the request's person may see
 */
export async function releaseQuarantined(req: PayloadRequest, id: string): Promise<Taken | null> {
  const key = await keyOfVisible(req, id)
  const draft = key === null ? null : await readDraft(req, key, QUARANTINE)
  if (key === null || draft?.state !== 'quarantined') return null
  const settings = settingsOf(req.payload)
  const taken = await settings.submit(req, {
    values: draft.values,
    files: draft.files,
    key: `released:${id}`,
    locale: draft.locale ?? settings.localeOf(req),
    isReleased: true,
  })
  if (taken.ok) await useDraft(req, key, settings.nameOf(req))
  return taken
}
