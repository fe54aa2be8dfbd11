import { setTimeout as wait } from 'node:timers/promises'

/** About eight seconds together: longer than a restart of PostgreSQL usually takes. */
const DELAYS_MS = [100, 500, 1_500, 6_000]

/** Tries a database write again when it throws; after the last delay the error is the caller's. */
export async function persist<T>(
  write: () => Promise<T>,
  delaysMs: readonly number[] = DELAYS_MS,
): Promise<T> {
  for (const delay of delaysMs) {
    try {
      return await write()
    } catch {
      await wait(delay)
    }
  }
  return write()
}
