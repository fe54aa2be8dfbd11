import { type Issue, type Note, type Values } from '../core/types'
import { type Receipt } from '../options'

/** What the form is shown again with. */
export type Shown = { values: Values; files: string[]; issues: Issue[]; notes: Note[]; leftover: string[] }

/** What became of one request. */
export type Outcome =
  | ({ type: 'received'; formKey: string } & Receipt)
  | { type: 'quarantined'; key: string; reference: string; formKey: string }
  /** Waits until its person answers a mail. */
  | { type: 'unconfirmed'; key: string; reference: string; formKey: string; address: string; shown: Shown }
  | { type: 'changed'; shown: Shown; focus?: string }
  | { type: 'problems'; shown: Shown }
  /** Nothing was stored, and nothing of it may be. */
  | { type: 'unkeepable'; issues: Issue[] }
