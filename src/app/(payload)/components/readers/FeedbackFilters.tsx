import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { readerFeedbackStates } from '../../../../domain/vocabulary'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import './readers.css'

/** Above the list of feedback: what is new, what is shown, what is not. */
export function FeedbackFilters({ i18n, payload }: BeforeListTableServerProps) {
  const { options, subscriptions } = textsIn(localeOf(i18n.language))
  const list = formatAdminURL({
    adminRoute: payload.config.routes.admin,
    path: '/collections/reader-feedback',
  })
  const filters = [
    ...readerFeedbackStates.map((state) => ({
      label: options.readerFeedbackStates[state],
      href: `${list}?where[or][0][and][0][state][equals]=${state}`,
    })),
    { label: subscriptions.readers.all, href: list },
  ]
  return (
    <nav className="mq-feedback-filters" aria-label={subscriptions.readers.filters}>
      {filters.map(({ label, href }) => (
        <Link key={href} href={href} prefetch={false}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
