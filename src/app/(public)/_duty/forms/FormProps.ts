import type { DutyView } from '../../../../operations/handling/types'
import type { Values } from '../../../../server/http/keptAnswers'
import type { Locale } from '../../../../translations'
import type { KeptFile, Problem } from '../../../../ui'
import type { Desk } from '../desk'

/** What every form of a duty is drawn from. */
export type FormProps = {
  locale: Locale
  view: DutyView
  desk: Desk
  values: Values
  problems: readonly Problem[]
  files: readonly KeptFile[]
}
