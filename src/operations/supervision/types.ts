import type { Standing } from '../../domain/supervision'
import type {
  AssignmentRole,
  AssignmentState,
  DutyGrade,
  ImplementationState,
  RequestKind,
} from '../../domain/vocabulary'

/** What a department asks the office to decide. Instants in ISO 8601. */
export type OpenRequest = {
  id: string
  kind: RequestKind
  reason: string
  /** Working days more, where time is asked for. */
  days: number | null
  /** Which department it names instead, where it hands the duty back. */
  elsewhere: string
  by: string
  at: string
}

/** One duty on the board. Instants in ISO 8601. */
export type BoardRow = {
  id: string
  rev: number
  /** 交办编号, null before duties had numbers. */
  number: { year: number; number: number } | null
  title: string
  receipt: string
  department: { id: string; name: string }
  role: AssignmentRole
  grade: DutyGrade
  isImportant: boolean
  state: AssignmentState
  standing: Standing
  dispatchedAt: string
  dueAt: string
  /** The deadline as it was set first, where it has moved since. */
  originalDueAt: string | null
  requests: OpenRequest[]
  question: { text: string; by: string; at: string } | null
  /** Accepted, and nobody has said yet whether the public sees the answer. */
  isUndecided: boolean
  implementation: ImplementationState
  promisedAt: string | null
}
