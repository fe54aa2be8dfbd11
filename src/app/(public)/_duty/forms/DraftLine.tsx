import { textsIn } from '../../../../translations'
import { DraftKeeper } from './DraftKeeper'
import type { FormProps } from './FormProps'

/** Says that what is typed is kept; empty where scripts do not run, and the button beside it saves. */
export function DraftLine({ locale, desk }: FormProps) {
  return <DraftKeeper words={textsIn(locale).duty.saving} action={`${desk.base}/draft`} form="form" />
}
