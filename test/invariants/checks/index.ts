import type pg from 'pg'
import { I1 } from './I1'
import { I2 } from './I2'
import { I3 } from './I3'
import { I4 } from './I4'
import { I5 } from './I5'
import { I6 } from './I6'
import { I7 } from './I7'
import { I8 } from './I8'
import { I9 } from './I9'
import type { Check } from './types'

export type { Check } from './types'

/** Everything that must hold in any database of the application, at any time. */
export const checks: Check[] = [...I1, ...I2, ...I3, ...I4, ...I5, ...I6, ...I7, ...I8, ...I9]

export type Broken = Pick<Check, 'id' | 'promise'> & { rows: unknown[] }

/** The invariants a database breaks, each with the rows against it; empty when all hold. */
export async function brokenInvariants(db: Pick<pg.Pool, 'query'>): Promise<Broken[]> {
  const broken: Broken[] = []
  for (const { id, promise, violations } of checks) {
    const { rows } = await db.query<Record<string, unknown>>(violations)
    if (rows.length > 0) broken.push({ id, promise, rows: rows.slice(0, 5) })
  }
  return broken
}
