import type { Endpoint } from 'payload'
import { z } from 'zod'
import { liftAddress } from '../../operations/mailAdmin/liftAddress'
import { previewTemplate } from '../../operations/templates/previewTemplate'
import { saveTemplate } from '../../operations/templates/saveTemplate'
import { testTemplate } from '../../operations/templates/testTemplate'
import { operationEndpoint } from './operationEndpoint'

const words = {
  template: z.string().max(60),
  locale: z.string().max(5),
  subject: z.string().max(1_000),
  text: z.string().max(20_000),
}
const written = z.object(words)
const saved = z.object({
  ...words,
  version: z.number().int().nonnegative(),
  note: z.string().max(500).default(''),
  useDefault: z.boolean().default(false),
})

/** `POST /api/mail-desk/templates/{preview,test,save}`, `POST /api/mail-desk/suppressions/:id/lift`. */
export const mailAdminEndpoints: Endpoint[] = [
  operationEndpoint('/mail-desk/templates/preview', written, (req, _, body) => previewTemplate(req, body)),
  operationEndpoint('/mail-desk/templates/test', written, (req, _, body) => testTemplate(req, body)),
  operationEndpoint('/mail-desk/templates/save', saved, (req, _, body) => saveTemplate(req, body)),
  operationEndpoint('/mail-desk/suppressions/:id/lift', z.object({}), (req, id) => liftAddress(req, id)),
]
