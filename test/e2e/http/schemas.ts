import { z } from 'zod'

const localised = z.object({ zh: z.string().min(1), en: z.string().min(1) })
const reason = z.object({ code: z.string(), message: z.string().min(1) })

/** What every refusal of ours looks like. */
export const refusal = z.strictObject({
  error: z.strictObject({
    code: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
    message: z.string().min(1),
    details: z.looseObject({
      rev: z.number().optional(),
      reasons: z.array(z.looseObject(reason.shape)).optional(),
    }),
  }),
})

/** The answer to an action: the run as it is now. */
export const runAnswer = z.object({
  run: z.strictObject({
    step: z.string().nullable(),
    status: z.string(),
    rev: z.number().int(),
    round: z.number().int(),
    dueAt: z.string().nullable(),
    waitingSince: z.string().nullable(),
  }),
})

/** `GET /api/{collection}/{id}/workflow`. */
export const workflowAnswer = z.object({
  run: z.object({
    step: z.string().nullable(),
    status: z.string(),
    rev: z.number().int(),
    dueAt: z.string().nullable(),
    waitingFor: z.array(z.object({ role: z.string(), people: z.array(z.string()) })),
  }),
  actions: z.array(
    z.object({
      id: z.string(),
      enabled: z.boolean(),
      reasons: z.array(z.looseObject(reason.shape)),
      gates: z.array(z.object({ id: z.string(), label: localised, required: z.boolean() })),
    }),
  ),
  events: z.array(z.looseObject({ action: z.string(), rev: z.number(), hash: z.string() })),
})

export const receipt = z.strictObject({
  receipt: z.string().regex(/^\d{8}-[0-9A-Z]{6}$/),
  trackingUrl: z.url(),
})

export const problems = z.object({
  errors: z.array(z.strictObject({ field: z.string(), code: z.string(), message: z.string().min(1) })),
  values: z.looseObject({}),
})
