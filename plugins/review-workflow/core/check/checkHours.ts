import type { WorkflowDefinition } from '../types'
import { error } from './problem'
import type { Problem } from './types'

/** Thirty days; who waits longer than that between two reminders means never. */
const mostHours = 720

/** Times between reminders and for claims are whole hours. */
export const checkHours = (definition: WorkflowDefinition): Problem[] =>
  (['remindHours', 'claimHours'] as const).flatMap((name) => {
    const hours = definition[name]
    const isSane = hours === undefined || (Number.isInteger(hours) && hours >= 1 && hours <= mostHours)
    return isSane ? [] : [error(name, 'hoursOutOfRange', { most: mostHours })]
  })
