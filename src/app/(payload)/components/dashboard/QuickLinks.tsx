import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Viewer } from '../../../../../collections/shared/access'
import type { Texts } from '../../../../translations'
import { linksFor } from './linksFor'

/** A person's daily ways, and the way to what the public sees. */
export function QuickLinks({
  viewer,
  texts,
  adminRoute,
}: {
  viewer: Viewer
  texts: Texts
  adminRoute: string
}) {
  const { dashboard } = texts.admin
  return (
    <nav className="mq-links" aria-label={dashboard.links}>
      {linksFor(viewer, texts).map(({ label, path }) => (
        <Link key={path} href={formatAdminURL({ adminRoute, path })} prefetch={false}>
          {label}
        </Link>
      ))}
      <a href="/">{dashboard.site}</a>
    </nav>
  )
}
