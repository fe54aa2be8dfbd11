import type { ClientBase } from 'pg'
import { hashOf, type Bodies } from './openFolder'
import type { MirroredFile } from './types'

/** Rows read at a time: bodies of this many are in memory at once. */
const BATCH = 50

export type SiteRow = { rev: bigint; path: string } & (
  { gone: true } | { gone: false; file: MirroredFile; bodies: Bodies }
)

type Stored = {
  rev: string
  path: string
  type: string
  etag: string
  immutable: boolean
  body: Buffer | null
  gz: Buffer | null
  br: Buffer | null
}

const columns = 'rev::text, path, type, etag, immutable, body, gz, br'

/** The highest number given out; 0 when nothing was ever published. */
export async function readTop(client: ClientBase): Promise<bigint> {
  const { rows } = await client.query<{ top: string }>(
    'select coalesce(max(rev), 0)::text as top from site_files',
  )
  return BigInt(rows[0]?.top ?? '0')
}

/** What was written after a number, in the order of commits; a batch. */
export async function readAfter(client: ClientBase, rev: bigint): Promise<SiteRow[]> {
  const { rows } = await client.query<Stored>(
    `select ${columns} from site_files where rev > $1 order by site_files.rev limit ${BATCH}`,
    [rev.toString()],
  )
  return rows.map(toRow)
}

/** Path and hash of everything that is published, without bodies. */
export async function readPresent(
  client: ClientBase,
): Promise<{ path: string; etag: string; type: string; immutable: boolean }[]> {
  const { rows } = await client.query<{ path: string; etag: string; type: string; immutable: boolean }>(
    'select path, etag, type, immutable from site_files where removed_at is null order by site_files.rev',
  )
  return rows
}

/** Files by their paths, a batch after the other. */
export async function* readFiles(client: ClientBase, paths: readonly string[]): AsyncGenerator<SiteRow> {
  for (let at = 0; at < paths.length; at += BATCH) {
    const { rows } = await client.query<Stored>(
      `select ${columns} from site_files where path = any($1::text[]) order by site_files.rev`,
      [paths.slice(at, at + BATCH)],
    )
    yield* rows.map(toRow)
  }
}

function toRow({ rev, path, type, etag, immutable, body, gz, br }: Stored): SiteRow {
  if (body === null) return { rev: BigInt(rev), path, gone: true }
  const bodies: Bodies = { identity: body, ...(gz ? { gz } : {}), ...(br ? { br } : {}) }
  const hashes = Object.fromEntries(
    Object.entries(bodies).map(([encoding, bytes]) => [encoding, hashOf(bytes)]),
  )
  return { rev: BigInt(rev), path, gone: false, file: { path, type, etag, immutable, hashes }, bodies }
}
