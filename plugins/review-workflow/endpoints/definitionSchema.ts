import { z } from 'zod'

/** Shape and size of a definition as it comes over the wire; what it means is `checkDefinition`'s affair. */

const id = z.string().max(64)
const localised = z.object({ zh: z.string().max(200), en: z.string().max(200) })
const ids = z.array(id).max(50)
const days = z.array(z.number()).max(20)

/** A line left empty in the form allows no empty value. */
const withoutBlanks = (values: string[]): string[] => values.map((value) => value.trim()).filter(Boolean)

const rule = z.object({
  field: z.string().max(100),
  is: z.enum(['filled', 'atLeast', 'atMost', 'oneOf']),
  n: z.number().optional(),
  values: z.array(z.string().max(200)).max(100).transform(withoutBlanks).optional(),
})

const gate = z.object({
  id,
  label: localised,
  required: z.boolean(),
  kind: z.enum(['manual', 'field', 'check']).optional(),
  note: z.enum(['none', 'optional', 'required']).optional(),
  rule: rule.optional(),
  check: z.string().max(100).optional(),
  params: z.record(z.string().max(100), z.unknown()).optional(),
})

const quorum = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('any') }),
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('count'), n: z.number() }),
  z.object({ kind: z.literal('weight'), n: z.number(), weights: z.record(id, z.number()) }),
])

const deadline = z.object({
  workdays: z.number(),
  remindBefore: days.optional(),
  escalateAfter: days.optional(),
  escalateTo: ids.optional(),
  onTimeout: z.enum(['nothing', 'approve']).optional(),
})

const step = z.object({
  id,
  label: localised,
  roles: ids,
  people: ids.optional(),
  gates: z.array(gate).max(50),
  quorum: quorum.optional(),
  order: z.enum(['parallel', 'sequential']).optional(),
  mayEdit: z.boolean().optional(),
  mayReturn: z.boolean().optional(),
  mayReject: z.boolean().optional(),
  mayTransfer: z.boolean().optional(),
  mayAddSigners: z.boolean().optional(),
  sendBackTo: ids.optional(),
  afterSendBack: z
    .array(z.enum(['rerunAll', 'rerunFrom', 'straightBack']))
    .max(3)
    .optional(),
  afterReturn: z.enum(['rerunAll', 'straightBack']).optional(),
  deadline: deadline.optional(),
})

/** A definition without its key and version, which are said beside it. Unknown properties are dropped. */
export const definitionSchema = z.object({
  label: localised,
  steps: z.array(step).max(50),
  rejectReasons: z.array(z.object({ code: id, label: localised })).max(100),
  allowSameApprover: z.boolean().optional(),
  mayStart: ids.optional(),
  remindHours: z.number().optional(),
  claimHours: z.number().optional(),
})

export const saveSchema = z.object({
  key: id,
  basedOn: z.number().int().nonnegative(),
  body: definitionSchema,
})

export const checkSchema = z.object({ key: id, body: definitionSchema })
