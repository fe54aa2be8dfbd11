import { sql } from '@payloadcms/db-postgres/drizzle'
import { type InboundState } from '../../core/mailVocabulary'
import { type Tx } from '../../store/tx'
import { type Guess, type Related } from './types'

export type Placing = {
  state: InboundState
  related?: Related | null
  guesses?: Guess[]
  problem?: string | null
  /** The person who decided; nothing where the address did. */
  by?: string | null
  at: Date
}

/** Says where a mail belongs, or that a person has to. */
export async function writeState(tx: Tx, id: string, placing: Placing): Promise<void> {
  const { state, related = null, guesses = [], problem = null, by = null, at } = placing
  const placedAt = state === 'placed' || state === 'ignored' ? at.toISOString() : null
  await tx.execute(sql`
    update inbound_mails set state = ${state}, related_collection = ${related?.collection ?? null},
      related_id = ${related?.id ?? null}, guesses = ${JSON.stringify(guesses)}::jsonb,
      problem = coalesce(${problem}, problem), placed_by = ${by}, placed_at = ${placedAt}, updated_at = now()
    where id = ${id}`)
}
