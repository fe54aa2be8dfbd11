import { mailNames, type MailNames } from '../core/names'
import { createRateLimiter, type RateLimiter, type RateLimits } from '../core/rateLimiter'
import { DEFAULT_SCHEDULE, type RetrySchedule } from '../core/retryDelay'
import { type MailAddress } from '../core/types'
import { type LoadAttachment } from './loadAttachments'
import { type SmtpTransport } from './smtp/types'
import { type LeasedMessage } from './types'

/** Named moments of one delivery, for tests that kill the process at them. */
export type DeliveryStep = 'before-smtp' | 'after-data' | 'after-accept'

export type DeliveryOptions = {
  /** Made by `createSmtp`, in the order in which they are tried. */
  transports: readonly SmtpTransport[]
  /** Sender of every mail. */
  from: MailAddress
  /** Mailbox of returned mail: every mail gets its own `name+…@host` as envelope sender. Default: `from`. */
  bounceAddress?: string
  /** Mails transferred side by side, and connections to each server. Default 5. */
  connections?: number
  /**
   * Mails that may have been ended without their outcome being stored. Default 1.
   * It is the number of mails in doubt after a crash, each of which goes out a second time with the same Message-ID.
   */
  doubtfulAtMost?: number
  /** Mails a minute to a mail domain, `*` for every other one. Default none. */
  rateLimits?: RateLimits
  /** Retry schedule; missing parts take the defaults of `RetrySchedule`. */
  schedule?: Partial<RetrySchedule>
  /** Staging guard: every mail goes to this one address, marked, with its real recipient in the text. Default off. */
  redirectAllTo?: string
  /** Reads attachments stored under an id; needed only when messages name them by `attachment`. */
  loadAttachment?: LoadAttachment
  /** Longest time of one attempt, in milliseconds. Default 180,000; keep it below `staleLeaseMs` of the sweep. */
  totalTimeoutMs?: number
  /**
   * How long others wait for the answer to a mail that was ended, in milliseconds. Default 5,000. After it the
   * mail is stored as uncertain, which no crash can double, and the answer, should it still come, corrects that.
   */
  answerMs?: number
  /** Names, when the plugin was installed with another slug or bulk templates. */
  names?: MailNames
  /** Clock and chance, for tests. */
  now?: () => Date
  random?: () => number
  onStep?: (step: DeliveryStep, message: LeasedMessage) => void | Promise<void>
}

export type DeliverySettings = Required<Omit<DeliveryOptions, Optional | 'rateLimits' | 'schedule'>> &
  Pick<DeliveryOptions, 'loadAttachment'> & {
    redirectAllTo: string | undefined
    bounceAddress: string | undefined
    schedule: RetrySchedule
    limiter: RateLimiter
  }

type Optional = 'redirectAllTo' | 'loadAttachment' | 'bounceAddress'

/** The options with every default applied. */
export function settingsOfDelivery(options: DeliveryOptions): DeliverySettings {
  if (options.transports.length === 0) throw new Error('department-mail: no transport to send mail by')
  return {
    transports: options.transports,
    from: options.from,
    bounceAddress: options.bounceAddress,
    connections: options.connections ?? 5,
    doubtfulAtMost: Math.max(1, Math.trunc(options.doubtfulAtMost ?? 1)),
    limiter: createRateLimiter(options.rateLimits ?? {}),
    schedule: { ...DEFAULT_SCHEDULE, ...options.schedule },
    redirectAllTo: options.redirectAllTo,
    ...(options.loadAttachment ? { loadAttachment: options.loadAttachment } : {}),
    totalTimeoutMs: options.totalTimeoutMs ?? 180_000,
    answerMs: options.answerMs ?? 5_000,
    names: options.names ?? mailNames(),
    now: options.now ?? (() => new Date()),
    random: options.random ?? Math.random,
    onStep: options.onStep ?? (() => undefined),
  }
}
