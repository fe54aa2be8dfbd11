import { z } from 'zod'
import type { WorkerTask } from '../worker/task'
import { PUBLISH_SITE } from './changes'

/** Whoever queues the job without a list of changes may name one in the job itself. */
const payloadSchema = z.union([
  z.object({ kind: z.literal('issue'), issue: z.uuid() }),
  z.object({ kind: z.enum(['overview', 'all']) }),
  z.object({}).transform(() => null),
])

/** Writes what waits to be published; the application is opened in this process, once. */
export const publishSiteTask: WorkerTask = {
  name: PUBLISH_SITE,
  run: async (job, { pool, logger }) => {
    const change = payloadSchema.parse(job)
    const [{ getPayload }, { default: config }, { publishSite }] = await Promise.all([
      import('payload'),
      import('../../../payload.config'),
      import('./publish/publishSite'),
    ])
    const payload = await getPayload({ config })
    const { written, removed } = await publishSite({ payload, pool, also: change ? [change] : [] })
    if (written + removed > 0) logger.info({ msg: 'site published', written, removed })
  },
}
