import { z } from 'zod'
import { boxes, type TaskQuery } from './types'

const word = z.string().trim().min(1).max(200).optional().catch(undefined)

const schema = z.object({
  box: z.enum(boxes).optional().catch(undefined),
  collection: word,
  step: word,
  q: word,
  before: word,
  overdue: z
    .enum(['1', 'true'])
    .optional()
    .catch(undefined)
    .transform((given) => (given ? true : undefined)),
  limit: z.coerce.number().int().min(1).max(200).optional().catch(undefined),
})

/** What an address asks for; anything it cannot mean is as if it were not there. */
export const readTaskQuery = (parameters: Record<string, unknown>): TaskQuery => schema.parse(parameters)
