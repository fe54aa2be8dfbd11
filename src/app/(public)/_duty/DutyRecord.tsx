import type { DutyView } from '../../../operations/handling/types'
import type { Locale } from '../../../translations'
import { History } from './History'
import { Others } from './Others'
import { Replies } from './Replies'
import { Requests } from './Requests'
import { Thread } from './Thread'

/** All that was said and decided on a duty so far. */
export function DutyRecord({ locale, view }: { locale: Locale; view: DutyView }) {
  return (
    <>
      <Thread locale={locale} view={view} />
      <Others locale={locale} view={view} />
      <Replies locale={locale} replies={view.replies} />
      <Requests locale={locale} requests={view.requests} />
      <History locale={locale} view={view} />
    </>
  )
}
