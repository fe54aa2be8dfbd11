import { type Pool, type PoolClient } from 'pg'

import { toLaneEntry } from './laneEntry'
import { type Outcome } from './types'

/** A process that gave no sign for so long, in seconds, is not counted among those that deliver. */
const SILENT_S = 30

/** Thrown when this process was taken for dead: others may be sending its mails already, it must not. */
export class LaneLost extends Error {
  constructor(workerId: string) {
    super(`department-mail: the lane of ${workerId} was taken away; its process counts as dead`)
    this.name = 'LaneLost'
  }
}

export type LaneState = { holders: readonly string[]; done: readonly Outcome[] }

export type Lane = {
  /**
   * Writes who stands at the turnstile and what those before came to. After it, the messages named may be ended.
   *
   * @throws LaneLost when the row is gone
   */
  write: (state: LaneState) => Promise<void>
  /**
   * A sign of life.
   *
   * @returns how many processes deliver now, this one with them
   * @throws LaneLost when the row is gone
   */
  beat: () => Promise<number>
  /** Takes the row away; nothing may be under this worker's lease any more. */
  close: () => Promise<void>
}

/**
 * Opens the row of a delivering process. A worker id is used by one process and never again.
 *
 * @param onInterrupted called when the connection was lost: what was written without waiting for the disk may be gone
 */
export async function openLane(pool: Pool, workerId: string, onInterrupted: () => void): Promise<Lane> {
  await pool.query('insert into mail_lanes (worker_id) values ($1)', [workerId])
  let held: PoolClient | undefined

  const drop = (client: PoolClient): void => {
    if (held !== client) return
    held = undefined
    client.release(true)
    onInterrupted()
  }
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect()
    client.on('error', () => drop(client))
    client.on('end', () => drop(client))
    held = client
    return client
  }
  // A connection of its own: what is written leaves this process at once, not after whatever comes next.
  const writeBy = async (client: PoolClient, { holders, done }: LaneState): Promise<void> => {
    try {
      const { rowCount } = await client.query({
        name: 'mail_lane_write',
        text: 'update mail_lanes set holders = $2, done = $3, beat_at = now() where worker_id = $1',
        values: [workerId, JSON.stringify(holders), JSON.stringify(done.map(toLaneEntry))],
      })
      if (rowCount !== 1) throw new LaneLost(workerId)
    } catch (error) {
      if (!(error instanceof LaneLost)) drop(client)
      throw error
    }
  }
  await connect()

  return {
    write: (state) => (held ? writeBy(held, state) : connect().then((client) => writeBy(client, state))),
    async beat() {
      const { rows } = await pool.query<{ lanes: number }>(
        `update mail_lanes set beat_at = now() where worker_id = $1
         returning (select count(*)::int from mail_lanes
                     where worker_id = $1 or beat_at > now() - make_interval(secs => $2)) as lanes`,
        [workerId, SILENT_S],
      )
      if (!rows[0]) throw new LaneLost(workerId)
      return rows[0].lanes
    },
    async close() {
      const client = held
      held = undefined
      client?.release(true)
      await pool.query('delete from mail_lanes where worker_id = $1', [workerId])
    },
  }
}
