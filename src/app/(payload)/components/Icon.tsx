import type { ServerProps } from 'payload'
import { textsIn } from '../../../translations'
import { localeOf } from './actions/localeOf'
import { Mark } from './Mark'

/** The mark at the head of every page of the admin panel, named for those who hear it. */
export function Icon({ i18n }: ServerProps) {
  return (
    <span className="mq-icon" role="img" aria-label={textsIn(localeOf(i18n.language)).admin.brand}>
      <Mark size={18} />
    </span>
  )
}
