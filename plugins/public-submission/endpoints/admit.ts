import { type PayloadRequest } from 'payload'
import { type Admission, type Issue, type Values } from '../core/types'
import { settingsOf } from '../store/settings'
import { type FormFields } from './formOf'

export type Guest = { scope: string | null; mode: Admission; issues: Issue[] }

/**
 * Whether a guest's form may come in, and how. Somebody who was signed in when the form was handed out is
 * told that they are not any more, before their work is sent in under no name.
 */
export async function admit(req: PayloadRequest, { asMember }: FormFields, answers: Values): Promise<Guest> {
  const { scopeOf, admission } = settingsOf(req.payload)
  const scope = await scopeOf(req, answers)
  const mode = await admission(req, scope)
  if (asMember === '1') return { scope, mode, issues: [{ field: '', code: 'sessionEnded' }] }
  return { scope, mode, issues: mode === 'members' ? [{ field: '', code: 'membersOnly' }] : [] }
}
