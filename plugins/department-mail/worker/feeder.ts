import { hostOf } from '../core/hostOf'
import { claimMessages } from './claimMessages'
import { type DeliverySettings } from './settings'
import { type DeliveryContext, type LeasedMessage, type Outcome } from './types'

export type Feeder = {
  /** The next mail under our lease; null when there is none any more */
  take: () => Promise<LeasedMessage | null>
  /** Says that there may be new mail */
  wake: () => void
  /** Takes nothing new; those who wait get null */
  stop: () => void
  /** Resolves when no more mail can come: every lease is in somebody's hands or given back */
  stopped: () => Promise<void>
}

export type FeederOptions = {
  settings: DeliverySettings
  context: DeliveryContext
  /** Gives a lease back as if it had not been taken */
  giveBack: (outcome: Outcome) => void
  /** Whether to end when nothing is due, rather than wait for more */
  untilEmpty: boolean
  onFailure: (error: unknown) => void
}

/** Mails taken at once: few when the server is slow, so that other workers find some, many when it is fast. */
const FEWEST = 10
const MOST = 100
/** Fewer than this in hand: the next ones are fetched while these go out. */
const LOW = 40
/** Without a notice (a lost connection) new mail is found this late at most, in milliseconds. */
const POLL_MS = 1_000
/** A mail in hand for longer than this goes back for others to take, in milliseconds. */
const KEEP_MS = 20_000
/** The database is asked again this much later when it failed, in milliseconds. */
const RETRY_MS = 1_000

type Held = { message: LeasedMessage; since: number }

/** Fetches mails in batches, ahead of those who send them; single mails pass those by the thousand here too. */
export function createFeeder({ settings, context, giveBack, untilEmpty, onFailure }: FeederOptions): Feeder {
  const single: Held[] = []
  const bulk: Held[] = []
  const sleepers: (() => void)[] = []
  let claiming: Promise<number> | undefined
  let limit = FEWEST
  let lastClaim = 0
  let isStopped = false
  let isAnnounced = false
  let failures = 0

  const release = (message: LeasedMessage, next: Date | null): void =>
    giveBack({
      id: message.id,
      attempts: message.attempts,
      worker: context.workerId,
      state: 'queued',
      at: settings.now().toISOString(),
      response: null,
      error: null,
      next: next?.toISOString() ?? null,
      transport: null,
      sender: null,
      late: false,
    })

  const claim = (): Promise<number> =>
    (claiming ??= fetch().finally(() => {
      claiming = undefined
    }))

  const fetch = async (): Promise<number> => {
    const now = performance.now()
    limit = now - lastClaim < 1_000 ? Math.min(MOST, limit * 2) : Math.max(FEWEST, limit / 2)
    lastClaim = now
    isAnnounced = false
    try {
      const found = await claimMessages(context.pool, settings.names, {
        workerId: context.workerId,
        limit: Math.trunc(limit),
      })
      failures = 0
      for (const message of found) (message.isBulk ? bulk : single).push({ message, since: now })
      return found.length
    } catch (error) {
      // The database may be restarting; nothing is lost by asking again.
      failures += 1
      context.logger.warn({ msg: 'mails could not be fetched', err: error })
      if (untilEmpty || failures > 60) onFailure(error)
      await sleep(RETRY_MS)
      return 0
    }
  }

  const next = (): LeasedMessage | undefined => {
    for (;;) {
      const held = single.shift() ?? bulk.shift()
      if (!held) return undefined
      const { message, since } = held
      const isOld = performance.now() - since > KEEP_MS
      const wait = isOld ? 0 : settings.limiter.take(hostOf(message.to.address), Date.now())
      if (!isOld && wait === 0) return message
      release(message, wait > 0 ? new Date(Date.now() + wait) : null)
    }
  }

  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      sleepers.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })

  const giveAllBack = (): void => {
    for (const { message } of [...single.splice(0), ...bulk.splice(0)]) release(message, null)
  }

  const wakeAll = (): void => {
    for (const resolve of sleepers.splice(0)) resolve()
  }

  return {
    async take() {
      while (!isStopped) {
        const message = next()
        if (message) {
          if (single.length + bulk.length < LOW) void claim()
          return message
        }
        const found = await claim()
        if (found > 0 || isStopped || isAnnounced) continue
        if (untilEmpty) return null
        await sleep(POLL_MS)
      }
      return null
    },
    wake() {
      isAnnounced = true
      wakeAll()
    },
    stop() {
      isStopped = true
      giveAllBack()
      wakeAll()
    },
    async stopped() {
      // A claim under way may still bring some: they go back too.
      await claiming
      giveAllBack()
    },
  }
}
