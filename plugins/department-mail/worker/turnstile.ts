import { type LaneState } from './lanes'
import { type Outcome } from './types'

export type TurnstileOptions = {
  /** How many mails may have been ended without their outcome being stored: what a crash leaves in doubt */
  size: number
  /** Stores who stands at the turnstile, and outcomes that are not yet with their messages; asked anew at each try */
  write: (state: () => LaneState) => Promise<void>
  /** Writes outcomes to their messages; `mayLinger`: without waiting for the disk */
  apply: (outcomes: Outcome[], options: { mayLinger: boolean }) => Promise<void>
  /** Called once, when either fails for good; nothing passes any more */
  onFailure: (error: unknown) => void
}

/** Outcomes written to their messages in one statement. */
const BATCH = 20
/** An outcome is with its message this late at most, in milliseconds. */
const COLLECT_MS = 15
/** More than this perhaps not on the disk: the next batch waits for it. */
const MOST_LINGERING = 100
/** More than this not yet written: nothing passes until the database has caught up. */
const MOST_UNAPPLIED = 200

type Waiting = { id: string; open: () => void; refuse: (error: Error) => void }

export type Turnstile = ReturnType<typeof createTurnstile>

/**
 * What keeps the doubt after a crash down to one mail while many are on their way: bodies are transferred side by
 * side, but the end of a message, by which a server takes it, may leave only when the outcome of the one before
 * is stored. One small row is written for both: who may go next, and what became of the last.
 */
export function createTurnstile({ size, write, apply, onFailure }: TurnstileOptions) {
  const holders = new Set<string>()
  let waiting: Waiting[] = []
  let unapplied: Outcome[] = []
  // With their messages, but perhaps not on the disk: the next write of the lane, which waits for it, settles that.
  let lingering: Outcome[] = []
  const emptied: (() => void)[] = []
  let isWriting = false
  let isApplying = false
  let patience: NodeJS.Timeout | undefined
  let failure: { error: Error } | undefined

  const fail = (reason: unknown): void => {
    if (failure) return
    const error = asError(reason)
    failure = { error }
    for (const { refuse } of waiting.splice(0)) refuse(error)
    for (const resolve of emptied.splice(0)) resolve()
    onFailure(error)
  }

  const letIn = async (): Promise<void> => {
    if (isWriting || failure || unapplied.length > MOST_UNAPPLIED) return
    const next = waiting.slice(0, Math.max(0, size - holders.size))
    if (next.length === 0) return
    waiting = waiting.slice(next.length)
    next.forEach(({ id }) => holders.add(id))
    isWriting = true
    let flushed: Outcome[] = []
    try {
      await write(() => {
        flushed = lingering
        return { holders: [...holders], done: unapplied }
      })
      lingering = without(lingering, flushed)
      next.forEach(({ open }) => open())
    } catch (error) {
      next.forEach(({ refuse }) => refuse(asError(error)))
      fail(error)
    } finally {
      isWriting = false
    }
    advance()
  }

  const writeOut = async (isLate = false): Promise<void> => {
    if (isApplying || failure || unapplied.length === 0) return
    // Worth collecting while more come: with the next mail they are safe in the lane.
    if (unapplied.length < BATCH && emptied.length === 0 && !isLate) {
      patience ??= setTimeout(() => {
        patience = undefined
        void writeOut(true)
      }, COLLECT_MS)
      return
    }
    clearTimeout(patience)
    patience = undefined
    const batch = firstOfEach(unapplied)
    isApplying = true
    // Where nothing is ended (a server that is away) no write of the lane settles what lingers.
    const flushed = lingering.length > MOST_LINGERING ? lingering : []
    const mayLinger = flushed.length === 0
    try {
      await apply(batch, { mayLinger })
      unapplied = without(unapplied, batch)
      lingering = mayLinger ? [...lingering, ...batch] : without(lingering, flushed)
    } catch (error) {
      fail(error)
    } finally {
      isApplying = false
    }
    if (unapplied.length === 0) for (const resolve of emptied.splice(0)) resolve()
    advance()
  }

  const advance = (): void => {
    void letIn()
    void writeOut()
  }

  return {
    /** Resolves when this message may be ended; rejects when nothing passes any more. */
    enter: (id: string): Promise<void> =>
      new Promise((open, refuse) => {
        if (failure) return refuse(failure.error)
        waiting.push({ id, open, refuse })
        advance()
      }),
    /** Gives a place up, whether waited for or held: the message was certainly not taken. */
    leave(id: string): void {
      waiting = waiting.filter((one) => one.id !== id)
      if (holders.delete(id)) advance()
    },
    /** Hands an outcome over; a place held by the message is free when it is stored. */
    settle(outcome: Outcome): void {
      holders.delete(outcome.id)
      unapplied.push(outcome)
      advance()
    },
    /** The database may have been restarted: what was not on its disk is written to the messages once more. */
    recall(): void {
      unapplied = [...lingering, ...unapplied]
      lingering = []
      advance()
    },
    /** Resolves when every outcome is with its message, or nothing passes any more. */
    drained: (): Promise<void> =>
      new Promise((resolve) => {
        if (failure || unapplied.length === 0) return resolve()
        emptied.push(resolve)
        advance()
      }),
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))

function without(outcomes: Outcome[], some: readonly Outcome[]): Outcome[] {
  const left = new Set(some)
  return outcomes.filter((outcome) => !left.has(outcome))
}

/** The first outcomes in order, up to the second one of a message: one statement cannot write both. */
function firstOfEach(outcomes: readonly Outcome[]): Outcome[] {
  const seen = new Set<string>()
  const batch: Outcome[] = []
  for (const outcome of outcomes.slice(0, MOST_UNAPPLIED)) {
    if (seen.has(outcome.id)) break
    seen.add(outcome.id)
    batch.push(outcome)
  }
  return batch
}
