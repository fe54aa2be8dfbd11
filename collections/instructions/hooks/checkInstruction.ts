import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { instructionProblem } from '../../../src/domain/supervision'
import type { Instruction } from '../../../src/payload-types'
import { both } from '../../../src/translations'

/** An instruction is about something, says something, and was given. */
export const checkInstruction: CollectionBeforeChangeHook<Instruction> = ({ data, originalDoc, req }) => {
  const problem = instructionProblem({ ...originalDoc, ...data }, null)
  if (!problem) return data
  const message = both((t) => t.supervision.instructions.problems[problem])
  throw new APIError(req.i18n.language === 'en' ? message.en : message.zh, 422, undefined, true)
}
