import { applyOutcomes } from './applyOutcomes'
import { createFeeder } from './feeder'
import { LaneLost, openLane } from './lanes'
import { deliverOne } from './deliverOne'
import { listenForMail } from './listenForMail'
import { persist } from './persist'
import { type DeliveryOptions, settingsOfDelivery } from './settings'
import { createTurnstile } from './turnstile'
import { type DeliveryContext } from './types'

export type Delivery = {
  /** Takes no more mail, finishes what is being ended, gives everything else back. */
  stop: () => Promise<void>
  /** Settles when there is nothing more to do: only with `untilEmpty`, or after a failure. */
  finished: Promise<void>
  /** Settles with the reason when this process cannot go on: it must end and be started again. */
  failed: Promise<Error>
}

/** How often a delivering process says that it lives, in milliseconds. */
const BEAT_MS = 10_000

/**
 * Delivers mail until stopped: fetches what is due, transfers several mails side by side, and ends them one after
 * the other, each when the outcome of the one before is stored.
 *
 * @param untilEmpty end when nothing is due, rather than wait for more
 */
export async function startDelivery(
  options: DeliveryOptions,
  context: DeliveryContext,
  { untilEmpty = false }: { untilEmpty?: boolean } = {},
): Promise<Delivery> {
  const settings = settingsOfDelivery(options)
  const { pool, workerId } = context
  const stopping = new AbortController()
  let report: (error: Error) => void = () => undefined
  const failed = new Promise<Error>((resolve) => (report = resolve))
  const onFailure = (error: unknown): void => {
    report(error instanceof Error ? error : new Error(String(error)))
    feeder.stop()
    stopping.abort(error)
  }

  const lane = await openLane(pool, workerId, () => turnstile.recall())
  const turnstile = createTurnstile({
    size: settings.doubtfulAtMost,
    write: (state) => stored(() => lane.write(state())),
    apply: (outcomes, how) => stored(() => applyOutcomes(pool, settings.names, outcomes, how)),
    onFailure,
  })
  const feeder = createFeeder({
    settings,
    context,
    untilEmpty,
    giveBack: (outcome) => turnstile.settle(outcome),
    onFailure,
  })
  const stopListening = untilEmpty
    ? () => undefined
    : listenForMail(pool, settings.names.channel, feeder.wake)
  const giveSign = (): Promise<void> =>
    lane.beat().then(
      (lanes) => settings.limiter.shareAmong(lanes),
      (error: unknown) => {
        if (error instanceof LaneLost) onFailure(error)
      },
    )
  await giveSign()
  const beat = setInterval(() => void giveSign(), BEAT_MS)
  beat.unref()

  const send = async (): Promise<void> => {
    for (let message = await feeder.take(); message; message = await feeder.take())
      await deliverOne(message, { settings, context, turnstile, stop: stopping.signal })
  }
  const finished = Promise.all(Array.from({ length: settings.connections }, send)).then(async () => {
    feeder.stop()
    await feeder.stopped()
    await turnstile.drained()
    clearInterval(beat)
    stopListening()
    settings.transports.forEach((transport) => transport.close())
    await lane.close().catch(() => undefined)
  })

  return {
    failed,
    finished,
    async stop() {
      feeder.stop()
      stopping.abort(new Error('the worker is stopping'))
      await finished
    },
  }
}

/** A write tried again while the database is away; a lane that is gone is gone. */
const stored = async (write: () => Promise<unknown>): Promise<void> => {
  const result = await persist(() =>
    write().then(
      () => null,
      (error: unknown) => {
        if (error instanceof LaneLost) return error
        throw error
      },
    ),
  )
  if (result) throw result
}
