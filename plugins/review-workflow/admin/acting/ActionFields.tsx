'use client'

import type { Answers } from './answers'
import { GateFields } from './fields/GateFields'
import { PeoplePicker } from './fields/PeoplePicker'
import { PositionField } from './fields/PositionField'
import { ReasonFields } from './fields/ReasonFields'
import { RemovalField } from './fields/RemovalField'
import { TargetFields } from './fields/TargetFields'
import type { Missing } from './missingIn'
import type { AnsweredAction, WorkflowAnswer } from './types'

export type FieldsProps = {
  action: AnsweredAction
  seen: WorkflowAnswer
  answers: Answers
  missing: Missing[]
  /** Ids of controls are this, a dash and the name a `Missing` gives its field. */
  idPrefix: string
  url: string
  onChange: (answers: Answers) => void
}

/** What an action asks for, in the order people think of it: the points, where to, who, in which order, why. */
export function ActionFields(props: FieldsProps) {
  const { action } = props
  return (
    <>
      {action.gates.length > 0 && <GateFields {...props} />}
      {action.targets.length > 0 && <TargetFields {...props} />}
      {action.people !== 'none' && action.removable.length === 0 && <PeoplePicker {...props} />}
      {action.removable.length > 0 && <RemovalField {...props} />}
      {action.positions.length > 0 && <PositionField {...props} />}
      {action.needs !== 'none' && <ReasonFields {...props} />}
    </>
  )
}
