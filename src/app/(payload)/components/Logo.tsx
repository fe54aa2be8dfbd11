import type { ServerProps } from 'payload'
import { textsIn } from '../../../translations'
import { localeOf } from './actions/localeOf'
import { Mark } from './Mark'

/** The product's name beside its mark, above the sign-in form. */
export function Logo({ i18n }: ServerProps) {
  return (
    <span className="mq-logo">
      <Mark size={56} />
      <span className="mq-logo__name">{textsIn(localeOf(i18n.language)).admin.brand}</span>
    </span>
  )
}
