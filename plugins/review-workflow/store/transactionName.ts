import { sql, type Executor } from './tx'

/** Names of transactions that were told along with something else: one question less before the commit. */
const names = new WeakMap<Executor, string>()

export const rememberName = (tx: Executor, name: string): void => void names.set(tx, name)

/** The name where it was told already. */
export const knownName = (tx: Executor): string | null => names.get(tx) ?? null

/** What PostgreSQL calls this transaction; null while it has written nothing. */
export async function nameOf(tx: Executor): Promise<string | null> {
  const known = knownName(tx)
  if (known) return known
  const { rows } = await tx.execute(sql`select pg_current_xact_id_if_assigned()::text as name`)
  return typeof rows[0]?.name === 'string' ? rows[0].name : null
}
