import type { ActionDescription } from '../../../core/describe'
import type { ActionId, Actor, ResumePolicy, RunState, WorkflowDefinition } from '../../../core/types'

/** Somebody made up, or a person the order names; `role` is what they stand for. */
export type Player = { actor: Actor; role: string | null }

export type SimulatedLine = {
  who: string
  /** An action, or a change of the text. */
  action: ActionId | 'edit'
  from: string
  to: string
  /** Names of the people it was about. */
  people: string[]
  /** Steps whose approvals ended with it. */
  voided: string[]
}

/** A run that exists on the screen only. */
export type Simulation = {
  run: RunState
  /** Number of the text: an edit makes the next one. */
  text: number
  /** Hours since it began; every act takes one. */
  hours: number
  lines: SimulatedLine[]
}

/** What a person pressed, with the choices the action asks for. */
export type Move = {
  action: ActionId
  to?: string
  resume?: ResumePolicy
  people?: Actor[]
  position?: 'before' | 'after' | 'parallel'
}

export type Stage = {
  definition: WorkflowDefinition
  players: Player[]
  /** Whether points to confirm count as met. */
  isTicking: boolean
}

export type { ActionDescription }
