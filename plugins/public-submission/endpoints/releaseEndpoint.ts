import { type Endpoint } from 'payload'
import { releaseQuarantined } from '../store/releaseQuarantined'
import { settingsOf } from '../store/settings'
import { type LabelKey, textIn } from '../translations/label'

/**
 * `POST /api/<slug>/:id/release`: a quarantined submission is taken in as its sender's. 200 with the
 * receipt · 403 · 404 when it is not in quarantine (any more) · 422 when it is not valid by now.
 */
export const releaseEndpoint: Endpoint = {
  path: '/:id/release',
  method: 'post',
  handler: async (req) => {
    const refuse = (status: number, code: LabelKey, details = {}) =>
      Response.json(
        { error: { code: `submission.${code}`, message: textIn(req.i18n.language, code), details } },
        { status },
      )
    if (!(await settingsOf(req.payload).mayRelease(req))) return refuse(403, 'denied')
    const id = typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''
    const taken = await releaseQuarantined(req, id)
    if (taken === null) return refuse(404, 'notFound')
    if (!taken.ok) return refuse(422, 'invalid', { issues: taken.issues })
    return Response.json({ receipt: taken.receipt })
  },
}
