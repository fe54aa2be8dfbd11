import { z } from 'zod'
import { boardQueues, standings } from '../../domain/supervision'
import { assignmentRoles, dutyGrades } from '../../domain/vocabulary'
import type { BoardFilter } from './boardFilter'

const nothing = undefined
const schema = z.object({
  queue: z.enum(boardQueues).optional().catch(nothing),
  department: z.uuid().optional().catch(nothing),
  standing: z.enum(standings).optional().catch(nothing),
  grade: z.enum(dutyGrades).optional().catch(nothing),
  role: z.enum(assignmentRoles).optional().catch(nothing),
  text: z.string().trim().min(1).max(100).optional().catch(nothing),
  page: z.coerce.number().int().min(1).max(1_000).catch(1),
})

/** What the address of the board asks for; whatever cannot be read is not asked. */
export function readBoardFilter(query: Record<string, unknown>): { filter: BoardFilter; page: number } {
  const { page, ...asked } = schema.parse(query)
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  return { filter, page }
}
