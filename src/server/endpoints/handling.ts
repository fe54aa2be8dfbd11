import type { Endpoint } from 'payload'
import { z } from 'zod'
import {
  assignmentRoles,
  dayKinds,
  dutyGrades,
  dutyNoticeLevels,
  instructionKinds,
  instructionScopes,
  instructionSides,
  organisationLevels,
  outcomeClasses,
  publicationDecisions,
  solvedAnswers,
} from '../../domain/vocabulary'
import { answerQuestion } from '../../operations/handling/office/answerQuestion'
import { countAsReply } from '../../operations/handling/office/countAsReply'
import { cancelDuty } from '../../operations/handling/office/cancelDuty'
import { decidePublication } from '../../operations/handling/office/decidePublication'
import { decideRequest } from '../../operations/handling/office/decideRequest'
import { dispatch } from '../../operations/handling/office/dispatch'
import { markFulfilled } from '../../operations/handling/office/markFulfilled'
import { remindNow } from '../../operations/handling/office/remindNow'
import { verifyReply } from '../../operations/handling/office/verifyReply'
import { dispatchInstruction } from '../../operations/instructions/dispatchInstruction'
import { recordInstruction } from '../../operations/instructions/recordInstruction'
import { takeDownRating } from '../../operations/rating/takeDownRating'
import { setCalendarDay } from '../../operations/supervision/setCalendarDay'
import { operationEndpoint } from './operationEndpoint'
import { given } from './given'
import { supervisionTables } from './tables'

const rev = z.number().int().nonnegative()
const words = z.string().max(2_000)
const day = z.iso.date()
const files = z.array(z.uuid()).max(20)
const departments = z
  .array(z.object({ id: z.uuid(), role: z.enum(assignmentRoles) }))
  .min(1)
  .max(20)
const dispatching = z.object({
  departments,
  grade: z.enum(dutyGrades).optional(),
  days: z.number().int().min(1).max(250).optional(),
  words: words.optional(),
  important: z.boolean().optional(),
})
const some = z.array(z.uuid()).min(1).max(200)
const recorded = z.object({
  issue: z.uuid().optional(),
  items: z.array(z.uuid()).max(200),
  scope: z.enum(instructionScopes),
  leaderName: z.string().trim().min(1).max(60),
  leaderPost: z.string().max(60).optional(),
  side: z.enum(instructionSides),
  level: z.enum(organisationLevels),
  kind: z.enum(instructionKinds),
  givenOn: day,
  text: words.optional(),
  registerNumber: z.string().max(60).optional(),
  important: z.boolean().optional(),
  forDepartments: z.boolean().optional(),
  scans: files.optional(),
  dispatch: dispatching.extend({ items: some }).optional(),
})
const decision = z.object({
  request: z.uuid(),
  grant: z.boolean(),
  days: z.number().int().min(1).max(250).optional(),
  note: words.optional(),
})
const verdict = z.object({
  rev,
  verdict: z.enum(['accept', 'redo']),
  note: words.optional(),
  publication: z.enum(publicationDecisions).optional(),
  outcomeClass: z.enum(outcomeClasses).optional(),
  restBy: day.optional(),
})
const publication = z.object({
  publication: z.enum(['publish', 'withhold']),
  reason: words.optional(),
})
const calendarDay = z.object({
  date: day,
  kind: z.enum([...dayKinds, 'published']).transform((kind) => (kind === 'published' ? null : kind)),
  name: z.string().max(40).optional(),
})
const counted = z.object({
  rev,
  mail: z.uuid(),
  outcomeClass: z.enum(outcomeClasses),
  text: z.string().max(5_000).optional(),
})
const rating = z.object({ rev, solved: z.enum(solvedAnswers), text: z.string().max(1_000).default('') })
const finding = z.object({
  fulfilled: z.enum(['yes', 'no']),
  note: words.optional(),
  restBy: day.optional(),
})

/** Gives an item to departments. */
export const itemHandling: Endpoint[] = [
  operationEndpoint('/:id/dispatch', dispatching, async (req, id, body) => ({
    assignments: await dispatch(req, { item: id, ...given(body) }),
  })),
]

/** What leaders wrote, and what comes out of it. */
export const instructionHandling: Endpoint[] = [
  operationEndpoint('/record', recorded, (req, _, { dispatch: to, ...body }) =>
    recordInstruction(req, { ...given(body), ...(to ? { dispatch: given(to) } : {}) }),
  ),
  operationEndpoint('/:id/dispatch', dispatching.extend({ items: some }), async (req, id, body) => ({
    assignments: await dispatchInstruction(req, { instruction: id, ...given(body) }),
  })),
]

/** What the office does about a duty, and its tables. */
export const dutyHandling: Endpoint[] = [
  ...supervisionTables,
  operationEndpoint('/calendar-day', calendarDay, (req, _, body) => setCalendarDay(req, given(body))),
  operationEndpoint('/:id/decide', decision, (req, _, body) => decideRequest(req, given(body))),
  operationEndpoint('/:id/answer', z.object({ rev, text: words }), (req, id, body) =>
    answerQuestion(req, { assignment: id, ...body }),
  ),
  operationEndpoint('/:id/verify', verdict, (req, id, body) =>
    verifyReply(req, { assignment: id, ...given(body) }),
  ),
  operationEndpoint('/:id/publication', publication, (req, id, body) =>
    decidePublication(req, { assignment: id, ...given(body) }),
  ),
  operationEndpoint('/:id/cancel', z.object({ rev, note: words }), (req, id, body) =>
    cancelDuty(req, { assignment: id, ...body }),
  ),
  operationEndpoint('/:id/fulfilled', finding, (req, id, body) =>
    markFulfilled(req, { assignment: id, ...given(body) }),
  ),
  operationEndpoint(
    '/:id/remind',
    z.object({ level: z.enum(dutyNoticeLevels), note: words.optional() }),
    (req, id, body) => remindNow(req, { assignment: id, ...given(body) }),
  ),
  operationEndpoint('/:id/rate', rating, (req, id, body) => takeDownRating(req, { assignment: id, ...body })),
  operationEndpoint('/:id/count-as-reply', counted, (req, id, body) =>
    countAsReply(req, { assignment: id, ...given(body) }),
  ),
]
