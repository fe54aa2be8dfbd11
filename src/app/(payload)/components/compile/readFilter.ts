import { z } from 'zod'
import { categories, urgencies } from '../../../../domain/vocabulary'
import type { WaitingFilter } from '../../../../operations/compile/waitingFilter'

const nothing = undefined
const schema = z.object({
  category: z.enum(categories).optional().catch(nothing),
  urgency: z.enum(urgencies).optional().catch(nothing),
  topic: z.uuid().optional().catch(nothing),
  from: z.iso.date().optional().catch(nothing),
  to: z.iso.date().optional().catch(nothing),
  text: z.string().trim().min(1).max(100).optional().catch(nothing),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
})

/** What the page's address asks for; whatever cannot be read is not asked. */
export function readFilter(query: Record<string, unknown>): WaitingFilter & { page: number } {
  const { page, ...filter } = schema.parse(query)
  const named = Object.entries(filter).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(named), page }
}
