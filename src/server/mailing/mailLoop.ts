import { createSmtp, parseRateLimits, startDelivery } from '../../../plugins/department-mail/exports/worker'
import { textsIn } from '../../translations'
import { env } from '../env'
import type { WorkerLoop } from '../worker/loop'
import { loadDocument } from './loadDocument'
import { names } from './names'

/** Delivers the mails that wait, for as long as the worker lives. */
export const mailLoop: WorkerLoop = {
  name: 'mail',
  start: (context) =>
    startDelivery(
      {
        transports: [
          createSmtp({ name: 'main', smtpUrl: env.smtpUrl }),
          ...(env.smtpFallbackUrl ? [createSmtp({ name: 'fallback', smtpUrl: env.smtpFallbackUrl })] : []),
        ],
        from: { address: env.mailFrom, name: textsIn('zh').admin.brand },
        connections: env.mailConnections,
        doubtfulAtMost: env.mailDoubtfulAtMost,
        rateLimits: parseRateLimits(env.mailRateLimits),
        loadAttachment: loadDocument,
        names,
        ...(env.bounceAddress ? { bounceAddress: env.bounceAddress } : {}),
        ...(env.redirectAllMailTo ? { redirectAllTo: env.redirectAllMailTo } : {}),
      },
      context,
    ),
}
