import type { SubmissionInput } from '../../../domain/submission'
import type { Locale } from '../../../translations'
import type { KeptFile, Problem } from '../../../ui'

/** What the fields of an item need, in a first submission and in a revision. */
export type ItemFormProps = {
  locale: Locale
  input: SubmissionInput
  /** Rows of suggestions to show, used or not. */
  rows: number
  problems: readonly Problem[]
  departments: readonly { id: string; name: string }[]
  contactPoints: readonly { id: string; name: string }[]
  files: readonly KeptFile[]
}
