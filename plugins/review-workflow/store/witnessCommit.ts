import type { EventEmitter } from 'node:events'
import type { Executor } from './tx'

/**
 * Listens to what PostgreSQL itself answers to the end of a transaction. The adapter swallows a failed
 * COMMIT; the server's own word on the connection cannot be swallowed, and costs no question.
 *
 * @returns to be called after the commit: true when the server said COMMIT, false when it said ROLLBACK,
 * null when it said nothing any more; null at once where the connection cannot be listened to
 */
export function witnessCommit(tx: Executor): (() => boolean | null) | null {
  const connection = connectionOf(tx)
  if (!connection) return null
  let heard: boolean | null = null
  const listen = ({ text }: { text?: string }): void => {
    if (text === 'COMMIT' || text === 'ROLLBACK') heard ??= text === 'COMMIT'
  }
  connection.on('commandComplete', listen)
  return () => {
    connection.off('commandComplete', listen)
    return heard
  }
}

/** The connection under drizzle's transaction; null where a version keeps it elsewhere. */
function connectionOf(tx: Executor): EventEmitter | null {
  const { session } = tx as { session?: { client?: { connection?: unknown } } }
  const connection = session?.client?.connection
  return isEmitter(connection) ? connection : null
}

const isEmitter = (value: unknown): value is EventEmitter =>
  typeof value === 'object' && value !== null && 'on' in value && 'off' in value
