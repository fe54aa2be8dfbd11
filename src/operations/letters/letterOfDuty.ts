import type { PayloadRequest } from 'payload'
import { composeLetter } from './composeLetter'
import { printLetter } from './printLetter'
import type { LetterFile, LetterFormat, LetterKind } from './types'

type Asked = { assignment: string; kind: LetterKind; notice?: string | undefined; format: LetterFormat }

/**
 * A document of one duty. Whether its reader may read the duty is asked before: by access rules, or by the
 * duty's link. Null when the duty has no such document, also for a notice of another duty.
 *
 * @throws DocumentRefused, RendererDied when it cannot be made now
 */
export async function letterOfDuty(
  { payload }: PayloadRequest,
  { assignment, kind, notice, format }: Asked,
): Promise<LetterFile | null> {
  const { pool } = payload.db
  const query = (text: string, values: unknown[]) => pool.query<Record<string, unknown>>(text, values)
  const id = kind === 'notice' ? (notice ?? '') : assignment
  const letter = await composeLetter(query, kind, id)
  return letter?.assignment === assignment ? printLetter(letter.paper, format) : null
}
