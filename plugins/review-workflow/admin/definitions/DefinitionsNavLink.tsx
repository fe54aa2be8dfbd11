import { Link } from '@payloadcms/ui'
import { createLocalReq, type ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { optionsOf } from '../../store/bind'
import { wordsIn } from '../words'

/** Leads an office administrator to the review orders; nothing for everybody else. */
export async function DefinitionsNavLink({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  if (optionsOf(payload).mayManage?.(req) !== true) return null
  return (
    <Link
      className="nav__link"
      href={formatAdminURL({ adminRoute: payload.config.routes.admin, path: '/review-orders' })}
      prefetch={false}
    >
      <span className="nav__link-label">{wordsIn(i18n.language).texts.definitionsRoom.title}</span>
    </Link>
  )
}
