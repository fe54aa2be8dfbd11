import { z } from 'zod'
import { shanghaiDay } from '../../domain/workingDays'
import type { Period } from './scoredDuties'

const day = z.iso.date().optional().catch(undefined)
const schema = z.object({ from: day, to: day })

const year = 365 * 24 * 60 * 60 * 1000

/** The period an address asks for; the last twelve months where it does not say. */
export function readPeriod(query: Record<string, unknown>, at: Date): Period {
  const { from, to } = schema.parse(query)
  const last = to ?? shanghaiDay(at)
  const first = from ?? shanghaiDay(new Date(Date.parse(`${last}T12:00:00+08:00`) - year))
  return first <= last ? { from: first, to: last } : { from: last, to: first }
}
