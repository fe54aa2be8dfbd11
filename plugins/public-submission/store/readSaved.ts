import { type PayloadRequest } from 'payload'
import { findSaved, type SavedForm } from './saved'
import { settingsOf } from './settings'

/** The form the person signed in has saved under this key, or null; somebody else's is as if there were none. */
export async function readSaved(req: PayloadRequest, formKey: string): Promise<SavedForm | null> {
  const owner = settingsOf(req.payload).ownerOf(req)
  return owner === null ? null : findSaved(req, { owner, formKey })
}
