import type { Case } from '../reduce'
import type { Place } from '../standing'
import type { EventDetails, Reason, RunPart } from '../types'

export type Outcome = { next: Partial<RunPart>; details?: EventDetails } | { reasons: Reason[] }

/** Works out an action nothing speaks against. `place` is where the actor signs from, if they sign. */
export type Planner = (one: Case, place: Place | null) => Outcome
