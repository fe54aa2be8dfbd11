import type { Calendar, WorkflowDefinition } from '../../core/types'
import type { Hat } from './hatsOf'
import type { FoundRun, Task, TaskGate } from './types'
import { urgencyOf } from './urgencyOf'

type Around = {
  definitions: Map<string, WorkflowDefinition>
  hats: Hat[]
  calendar: Calendar
  now: string
}

/** A run that was found, in the words of the definition it is pinned to. */
export function toTask(found: FoundRun, title: string, { definitions, hats, calendar, now }: Around): Task {
  const { collection, document, status, step: id, rev, waitingSince, dueAt, at, wants, action, copy } = found
  const step = definitions.get(found.definitionId)?.steps.find((entry) => entry.id === id)
  const hat = hats.find((entry) => entry.id === found.hat && !entry.isOwn)
  const clock = status === 'inReview' ? { waitingSince, dueAt } : { waitingSince: null, dueAt: null }
  return {
    collection,
    document,
    title,
    status,
    step: id,
    stepLabel: step?.label ?? null,
    ...clock,
    ...urgencyOf(clock, calendar, now),
    rev,
    onBehalfOf: hat ? { id: hat.id, name: hat.name } : null,
    wants,
    gates: wants === 'decision' ? (step?.gates ?? []).map(toGate) : [],
    at,
    action,
    copy,
  }
}

const toGate = ({
  id,
  label,
  required,
  kind = 'manual',
  note = 'optional',
}: WorkflowDefinition['steps'][number]['gates'][number]): TaskGate => ({ id, label, required, kind, note })
