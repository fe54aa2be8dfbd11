import type { PayloadRequest } from 'payload'
import { readDuty } from '../handling/readDuty'
import { letterOfDuty } from './letterOfDuty'
import type { LetterFile } from './types'

/** The dispatch letter for whoever holds a duty's link; null where the link is none or is no longer valid. */
export async function readLinkLetter(req: PayloadRequest, token: string): Promise<LetterFile | null> {
  const duty = await readDuty(req, { token })
  if (!duty || !('assignment' in duty)) return null
  return letterOfDuty(req, { assignment: duty.assignment, kind: 'dispatch', format: 'pdf' })
}
