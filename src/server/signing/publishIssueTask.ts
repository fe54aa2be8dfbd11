import { z } from 'zod'
import { PUBLISH_ISSUE } from '../../operations/signing/publishJob'
import type { WorkerTask } from '../worker/task'
import { publishOne } from './publishOne'

const payload = z.object({ issue: z.uuid() })

/** Publishes an issue whose time has come; run again after a crash, it finds nothing to do. */
export const publishIssueTask: WorkerTask = {
  name: PUBLISH_ISSUE,
  run: async (job) => publishOne(payload.parse(job).issue),
}
