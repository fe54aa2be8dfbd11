import type { PayloadRequest } from 'payload'
import type { RatingInput } from '../../../../../../../operations/rating/checkRating'
import type { RatingKey } from '../../../../../../../operations/rating/openRating'
import { readAnswers } from '../../../../../../../server/http/keptAnswers'
import { rateKind } from '../../_parts/rateKind'

export type KeptRating = RatingKey & { draft: string; input: RatingInput }

/** The rating that waits for its code, or null when it is not kept (any more). */
export async function keptRating(
  req: PayloadRequest,
  token: string,
  draft: unknown,
): Promise<KeptRating | null> {
  const kept = await readAnswers(req, rateKind, draft)
  if (!kept) return null
  const text = (name: string): string => {
    const value = kept.values[name]
    return typeof value === 'string' ? value : ''
  }
  const input = { solved: text('solved'), text: text('text') }
  return { token, draft: kept.id, assignment: text('assignment'), rev: Number(text('rev')), input }
}
