import { mailNames, type MailNames } from '../core/names'
import { DEFAULT_SCHEDULE, type RetrySchedule } from '../core/retryDelay'
import { type MailAddress } from '../core/types'
import { type MailTransport } from './createMailTransport'
import { createSlots } from './createSlots'
import { deliverMessage, type Delivery, type Unrecorded } from './deliverMessage'
import { jobMessageId } from './jobMessageId'
import { type LoadAttachment } from './loadAttachments'
import { type MailTask } from './types'

export type { MailTask, MailTaskContext } from './types'

export type DeliverTaskOptions = {
  /** Made by `createMailTransport`; shared by all deliveries of the process. */
  transport: MailTransport
  /** Sender of every mail. */
  from: MailAddress
  /**
   * Mails this process may have on the wire at once. Default 1.
   * It is the number of mails in an unknown state after a crash, each of which goes out a second time with the
   * same Message-ID: raise it for throughput, knowing that price.
   */
  inFlight?: number
  /** Retry schedule; missing parts take the defaults of `RetrySchedule`. */
  schedule?: Partial<RetrySchedule>
  /** Staging guard: every mail goes to this one address, marked, with its real recipient in the text. Default off. */
  redirectAllTo?: string
  /** Reads attachments stored under an id; needed only when messages name them by `attachment`. */
  loadAttachment?: LoadAttachment
  /** Longest time of one attempt, in milliseconds. Default 180,000; keep it below `staleLeaseMs` of the sweep. */
  totalTimeoutMs?: number
  /** Names, when the plugin was installed with another slug or job options: `mailNames({ slug, job })`. */
  names?: MailNames
  /** Clock and chance, for tests. */
  now?: () => Date
  random?: () => number
}

/** The worker's task that delivers one message a job. */
export function createDeliverTask(options: DeliverTaskOptions): MailTask {
  const delivery = withDefaults(options)
  const slots = createSlots(options.inFlight ?? 1)
  const unrecorded: Unrecorded = new Map()
  return {
    name: delivery.names.jobName,
    // Waiting happens before the claim: a message that waits for a slot is not yet in anybody's hands.
    run: (payload, context) =>
      slots(() => deliverMessage(jobMessageId(payload), { delivery, context, unrecorded })),
  }
}

function withDefaults(options: DeliverTaskOptions): Delivery {
  return {
    transport: options.transport,
    from: options.from,
    redirectAllTo: options.redirectAllTo,
    loadAttachment: options.loadAttachment,
    schedule: { ...DEFAULT_SCHEDULE, ...options.schedule },
    totalTimeoutMs: options.totalTimeoutMs ?? 180_000,
    names: options.names ?? mailNames(),
    now: options.now ?? (() => new Date()),
    random: options.random ?? Math.random,
  }
}
