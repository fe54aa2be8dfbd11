import type { DutyView } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import { Disclosure } from '../../../ui'
import { Others } from './Others'

/** What the supporting departments said, at hand while the answer is written. */
export function OpinionsFold({ locale, view }: { locale: Locale; view: DutyView }) {
  if (view.others.length === 0) return null
  return (
    <Disclosure summary={textsIn(locale).duty.forms.reply.opinions} open>
      <Others locale={locale} view={view} />
    </Disclosure>
  )
}
