import { type Endpoint, type PayloadRequest } from 'payload'
import { dismissQuarantined } from '../store/dismissQuarantined'
import { releaseQuarantined } from '../store/releaseQuarantined'
import { settingsOf } from '../store/settings'
import { type LabelKey, textIn } from '../translations/label'

/**
 * `POST /api/<slug>/:id/release`: a quarantined submission is taken in as its sender's. 200 with the
 * receipt · 403 · 404 when it is not in quarantine (any more) · 422 when it is not valid by now.
 * `POST /api/<slug>/:id/dismiss`: it is none, and stays to be read until its day. 200 · 403 · 404.
 */
export const decisionEndpoints: Endpoint[] = [
  {
    path: '/:id/release',
    method: 'post',
    handler: decided(async (req, id) => {
      const taken = await releaseQuarantined(req, id)
      if (taken === null) return refuse(req, 404, 'notFound')
      return taken.ok
        ? Response.json({ receipt: taken.receipt })
        : refuse(req, 422, 'invalid', { issues: taken.issues })
    }),
  },
  {
    path: '/:id/dismiss',
    method: 'post',
    handler: decided(async (req, id) =>
      (await dismissQuarantined(req, id)) ? Response.json({}) : refuse(req, 404, 'notFound'),
    ),
  },
]

function decided(decide: (req: PayloadRequest, id: string) => Promise<Response>) {
  return async (req: PayloadRequest): Promise<Response> => {
    if (!(await settingsOf(req.payload).mayRelease(req))) return refuse(req, 403, 'denied')
    return decide(req, typeof req.routeParams?.id === 'string' ? req.routeParams.id : '')
  }
}

/** In the language of the admin panel, where these are asked from. */
const refuse = (req: PayloadRequest, status: number, code: LabelKey, details = {}): Response =>
  Response.json(
    { error: { code: `submission.${code}`, message: textIn(req.i18n.language, code), details } },
    { status },
  )
