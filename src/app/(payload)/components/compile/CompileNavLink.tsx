import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { holds } from '../../../../../collections/shared/access'
import { readToCompile } from '../../../../operations/compile/readToCompile'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'

/** The way to what waits to be compiled, with how much it is, for those who compile. */
export async function CompileNavLink({ i18n, payload, user }: ServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || !holds(reader.viewer, 'editor', 'secretaryGeneral')) return null
  const { count, isMore } = await readToCompile(reader.req)
  const words = textsIn(localeOf(i18n.language)).compile.waiting
  return (
    <Link
      className="nav__link wf-nav"
      href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/compile' })}
      prefetch={false}
    >
      <span className="nav__link-label">{words.link}</span>
      {count > 0 && <span className="wf-nav__count">{isMore ? `${count}+` : count}</span>}
    </Link>
  )
}
