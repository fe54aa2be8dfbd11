import type { PoolClient } from 'pg'
import { ASSETS_PART, type PublishedFile, type SitePart } from '../render/types'
import { compress, type Compressed } from './compress'

export type Written = { written: number; removed: number }

type Known = { path: string; part: string; etag: string; type: string; immutable: boolean; gone: boolean }
type Placed = PublishedFile & { part: string }

/**
 * Makes parts of the site what was rendered, in one transaction: new and changed files are written, unchanged
 * ones left alone, and those a part no longer has become tombstones. Files whose address names their content
 * stay: pages kept elsewhere may still load them.
 *
 * @param alongside runs in the same transaction, after the files
 */
export async function writeParts(
  client: PoolClient,
  parts: readonly SitePart[],
  alongside?: (client: PoolClient) => Promise<void>,
): Promise<Written> {
  // What pages load comes before the pages.
  const files = parts.flatMap(placed).sort((a, b) => Number(b.immutable) - Number(a.immutable))
  const known = await readKnown(client, parts, files)
  const changed = files.filter((file) => !isAsKept(file, known.get(file.path)))
  const bodies = await Promise.all(changed.map(({ type, body }) => compress(type, body)))
  const gone = goneFrom(parts, files, known)
  await client.query('begin')
  try {
    for (const [index, file] of changed.entries()) await writeFile(client, file, bodies[index])
    await removeFiles(client, gone)
    await alongside?.(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
  return { written: changed.length, removed: gone.length }
}

const placed = ({ part, files }: SitePart): Placed[] =>
  files.map((file) => ({ ...file, part: file.immutable ? ASSETS_PART : part }))

async function readKnown(
  client: PoolClient,
  parts: readonly SitePart[],
  files: readonly Placed[],
): Promise<Map<string, Known>> {
  const { rows } = await client.query<Known>(
    `select path, part, etag, type, immutable, removed_at is not null as gone from site_files
     where part = any($1::text[]) or path = any($2::text[])`,
    [parts.map(({ part }) => part), files.map(({ path }) => path)],
  )
  return new Map(rows.map((row) => [row.path, row]))
}

const isAsKept = (file: Placed, known: Known | undefined): boolean =>
  known !== undefined &&
  !known.gone &&
  known.etag === file.etag &&
  known.type === file.type &&
  known.part === file.part &&
  known.immutable === file.immutable

function goneFrom(
  parts: readonly SitePart[],
  files: readonly Placed[],
  known: ReadonlyMap<string, Known>,
): string[] {
  const names = new Set(parts.map(({ part }) => part))
  const present = new Set(files.map(({ path }) => path))
  return [...known.values()]
    .filter(({ part, path, immutable, gone }) => names.has(part) && !immutable && !gone && !present.has(path))
    .filter(({ part }) => part !== ASSETS_PART)
    .map(({ path }) => path)
}

async function writeFile(client: PoolClient, file: Placed, packed: Compressed | undefined): Promise<void> {
  const { path, part, type, etag, immutable, body } = file
  await client.query(
    `insert into site_files (path, part, type, etag, immutable, body, gz, br, rev)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 0)
     on conflict (path) do update set part = excluded.part, type = excluded.type, etag = excluded.etag,
       immutable = excluded.immutable, body = excluded.body, gz = excluded.gz, br = excluded.br,
       written_at = now(), removed_at = null`,
    [path, part, type, etag, immutable, body, packed?.gz ?? null, packed?.br ?? null],
  )
}

/** Leaves tombstones, so that mirrors learn of it. */
export async function removeFiles(client: PoolClient, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  await client.query(
    `update site_files set body = null, gz = null, br = null, removed_at = now()
     where path = any($1::text[]) and removed_at is null`,
    [paths],
  )
}
