import { emptyDatabase } from '../../../support/database'

export type ScratchDatabase = { url: string; drop: () => Promise<void> }

/** An empty database of its own on the server of this run. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const { url, drop } = await emptyDatabase('scratch')
  return { url, drop }
}
