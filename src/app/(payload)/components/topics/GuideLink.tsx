import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'

/** Above the list of topics: the way to the printed list of suggested subjects. */
export const GuideLink = ({ i18n, payload }: BeforeListTableServerProps) => (
  <p>
    <Link
      href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/topic-guide' })}
      prefetch={false}
    >
      {textsIn(localeOf(i18n.language)).solicitation.guide.link}
    </Link>
  </p>
)
