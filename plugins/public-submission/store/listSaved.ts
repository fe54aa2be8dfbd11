import { type PayloadRequest } from 'payload'
import { findAllSaved, type SavedEntry } from './saved'
import { settingsOf } from './settings'

/** The saved forms of the person signed in, the newest first; a guest has none. */
export async function listSaved(req: PayloadRequest): Promise<SavedEntry[]> {
  const owner = settingsOf(req.payload).ownerOf(req)
  return owner === null ? [] : findAllSaved(req, owner)
}
