import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { viewerOf, type RoleHolder, type Viewer } from '../../../../../collections/shared/access'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'

/**
 * The door of a page of the panel's own: custom views are public unless they ask. Whoever is not signed in is
 * sent to sign in, whoever may not see the page to the panel's first one.
 */
export function enterPanel(req: PayloadRequest, mayEnter: (viewer: Viewer | null) => viewer is RoleHolder) {
  const { routes, admin } = req.payload.config
  const { admin: adminRoute, api: apiRoute } = routes
  if (!req.user) redirect(formatAdminURL({ adminRoute, path: admin.routes.login }))
  const viewer = viewerOf(req)
  if (!mayEnter(viewer)) redirect(adminRoute)
  const language = localeOf(req.i18n.language)
  return { viewer, language, texts: textsIn(language), adminRoute, apiRoute }
}
