import { z } from 'zod'
import type { WorkerTask } from '../worker/task'

const payload = z.object({ issue: z.uuid() })

/** Writes the mails of an issue that was published; the application is opened in this process, once. */
export const sendEditionTask: WorkerTask = {
  name: 'send_edition',
  run: async (job, { signal }) => {
    const { issue } = payload.parse(job)
    const [{ getPayload }, { default: config }, { sendEdition }] = await Promise.all([
      import('payload'),
      import('../../../payload.config'),
      import('../../operations/subscriptions/sendEdition'),
    ])
    await sendEdition(await getPayload({ config }), issue, signal)
  },
}
