import type { ClientBase } from 'pg'
import type { Bodies } from './openFolder'
import { readAfter, readFiles, readPresent, readTop, type SiteRow } from './siteRows'
import type { MirroredFile } from './types'

/** Where what is pulled goes. */
export type PullTarget = {
  /** What is there already. */
  files: ReadonlyMap<string, MirroredFile>
  put(file: MirroredFile, bodies: Bodies): Promise<void>
  drop(path: string): Promise<void>
}

/**
 * Brings a mirror up to date. Who has read up to a number has everything below it; a mirror that knows no
 * number, or whose number the database never gave out (it was restored), compares everything.
 *
 * @param since number of the last pull, null for the first
 * @returns the number pulled up to, and whether anything changed
 */
export async function pullSite(
  client: ClientBase,
  target: PullTarget,
  since: bigint | null,
): Promise<{ rev: bigint; changed: boolean }> {
  const top = await readTop(client)
  if (since === null || top < since) return { rev: top, changed: await pullAll(client, target) }
  let rev = since
  while (rev < top) {
    const rows = await readAfter(client, rev)
    for (const row of rows) {
      await take(row, target)
      rev = row.rev
    }
    // Numbers that a rolled back transaction took are on no row.
    if (rows.length === 0) break
  }
  return { rev: rev > top ? rev : top, changed: top > since }
}

/** `top` was read before: what is written meanwhile is taken now or by the next pull, never missed. */
async function pullAll(client: ClientBase, target: PullTarget): Promise<boolean> {
  const present = await readPresent(client)
  const paths = new Set(present.map(({ path }) => path))
  const stale = present.filter((file) => !isSame(file, target.files.get(file.path))).map(({ path }) => path)
  const gone = [...target.files.keys()].filter((path) => !paths.has(path))
  for await (const row of readFiles(client, stale)) await take(row, target)
  for (const path of gone) await target.drop(path)
  return stale.length + gone.length > 0
}

type Head = Pick<MirroredFile, 'etag' | 'type' | 'immutable'>

const isSame = (file: Head, known: Head | undefined): boolean =>
  known !== undefined &&
  known.etag === file.etag &&
  known.type === file.type &&
  known.immutable === file.immutable

const take = (row: SiteRow, target: PullTarget): Promise<void> =>
  row.gone ? target.drop(row.path) : target.put(row.file, row.bodies)
