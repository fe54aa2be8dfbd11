import type { GateDefinition, Localised, Person, RunStatus } from '../../core/types'

/** 待办 · 我发起的 · 我办过的 · 抄送我的. */
export const boxes = ['todo', 'started', 'done', 'cc'] as const
export type Box = (typeof boxes)[number]

export type TaskFilter = {
  collection?: string | undefined
  step?: string | undefined
  /** Only what should have been dealt with by now. */
  overdue?: boolean | undefined
  /** Text in the title. */
  q?: string | undefined
}

export type TaskQuery = TaskFilter & {
  /** Default `todo`. */
  box?: Box | undefined
  /** Most tasks of one page, 1 to 200. Default 50. */
  limit?: number | undefined
  /** Where the page before ended: its `more`. */
  before?: string | undefined
}

/** A gate as a form asks for it. */
export type TaskGate = Pick<GateDefinition, 'id' | 'label' | 'required'> &
  Required<Pick<GateDefinition, 'kind' | 'note'>>

/** How pressing something is. `soon`: due within a working day; `late`: has waited three working days. */
export type Urgency = 'fresh' | 'late' | 'soon' | 'overdue'

export type Task = {
  collection: string
  document: string
  /** Empty when the document has none, or the person may not read it. */
  title: string
  status: RunStatus
  step: string | null
  stepLabel: Localised | null
  waitingSince: string | null
  dueAt: string | null
  isOverdue: boolean
  urgency: Urgency
  /** Whole working days it has waited. */
  waited: number
  /** Whole working days until it is due; negative once it is over; null without a deadline. */
  dueIn: number | null
  rev: number
  /** In whose place the person acts; null for their own. */
  onBehalfOf: Person | null
  /** What is wanted: a decision, or an opinion for whoever asked. Null where nothing is. */
  wants: 'decision' | 'opinion' | null
  gates: TaskGate[]
  /** The moment that puts the box in order: reached, started, decided, received. */
  at: string
  /** The decision the person took last, in `done`. */
  action: string | null
  /** Who sent the copy, and whether it has been read, in `cc`. */
  copy: { byName: string; readAt: string | null } | null
}

export type TaskCounts = {
  /** Things to do, no more than 1000 counted. */
  todo: number
  /** Whether one of them is overdue. */
  isOverdue: boolean
  /** Unread copies, no more than 1000 counted. */
  cc: number
}

export type TaskPage = {
  tasks: Task[]
  counts: TaskCounts
  /** Where the next page goes on; null at the end. */ more: string | null
}

/** What a query finds before titles and words are put to it. */
export type FoundRun = {
  id: string
  collection: string
  document: string
  status: RunStatus
  step: string | null
  rev: number
  definitionId: string
  waitingSince: string | null
  dueAt: string | null
  at: string
  hat: string | null
  wants: Task['wants']
  action: string | null
  copy: Task['copy']
}
