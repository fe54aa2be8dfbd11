import type { PayloadRequest } from 'payload'
import { anyTx, sql } from '../../../plugins/review-workflow'
import type { PlaceGuess } from './types'

export type RawGuess = { related: { collection: string; id: string }; score: number; why: string[] }

/** Guesses with what a person knows the duties by; those of other bodies are left out. */
export async function readGuessed(
  req: PayloadRequest,
  organisation: string,
  lists: readonly RawGuess[][],
): Promise<PlaceGuess[][]> {
  const ids = [...new Set(lists.flat().map(({ related }) => related.id))]
  if (ids.length === 0) return lists.map(() => [])
  const tx = await anyTx(req)
  const { rows } = await tx.execute(sql`
    select duty.id::text as id, duty.title, duty.state::text as state, department.name as department
    from assignments duty join departments department on department.id = duty.department_id
    where duty.id::text = any (${sql.param(ids)}::text[]) and duty.organisation_id::text = ${organisation}`)
  const duties = new Map(rows.map((row) => [String(row.id), row]))
  return lists.map((list) =>
    list.flatMap(({ related, score, why }) => {
      const duty = duties.get(related.id)
      if (!duty) return []
      const { title, state, department } = duty
      return [
        {
          assignment: related.id,
          title: String(title),
          state: String(state),
          department: String(department),
          score,
          why,
        },
      ]
    }),
  )
}
