import type { PayloadRequest } from 'payload'
import { countWaiting } from './countWaiting'

export type ToCompile = { count: number; isMore: boolean; oldest: string | null }

/**
 * Approved items of the person's body that stand in no live issue; one in an issue that was given up counts
 * as free again. `oldest` is when the first of them was approved (ISO 8601).
 */
export async function readToCompile(req: PayloadRequest): Promise<ToCompile> {
  const { total, isMore, oldest } = await countWaiting(req)
  return { count: total, isMore, oldest }
}
