import type { Endpoint } from 'payload'
import { z } from 'zod'
import { dispatchItem } from '../../operations/dispatchItem'
import { publishIssue } from '../../operations/publishIssue'
import { verifyReply } from '../../operations/verifyReply'
import { health } from './health'
import { operationEndpoint } from './operationEndpoint'

const nothing = z.object({})
const dispatch = z.object({
  departments: z
    .array(z.object({ id: z.uuid(), role: z.enum(['lead', 'co']) }))
    .min(1)
    .max(20),
  instruction: z.string().max(2_000).optional(),
})
const verdict = z.object({
  rev: z.number().int().nonnegative(),
  verdict: z.enum(['accept', 'redo']),
  note: z.string().max(2_000).optional(),
})

/** What the admin panel does beside Payload's own forms: each parses, calls one operation, answers. */
export const endpoints: Endpoint[] = [
  ...health,
  operationEndpoint('/issues/:id/publish', nothing, (req, id) => publishIssue(req, id)),
  operationEndpoint('/items/:id/dispatch', dispatch, async (req, id, { instruction, ...body }) => ({
    assignments: await dispatchItem(req, { item: id, ...body, ...(instruction ? { instruction } : {}) }),
  })),
  operationEndpoint('/assignments/:id/verify', verdict, (req, id, { note, ...body }) =>
    verifyReply(req, { assignment: id, ...body, ...(note ? { note } : {}) }),
  ),
]
