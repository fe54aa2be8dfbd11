import { createBodyCache } from './createBodyCache'
import { followDatabase } from './followDatabase'
import { openFolder } from './openFolder'
import { pullSite, type PullTarget } from './pullSite'
import { encodings, type Encoding, type MirroredFile, type MirrorLogger } from './types'

/** A body with the file it belongs to: what is answered together was published together. */
export type Kept = { file: MirroredFile; encoding: Encoding; body: Buffer }

export type SiteMirror = {
  find(path: string): MirroredFile | undefined
  /** How many files there are. */
  count(): number
  /** The body from memory; undefined when it has to be read. */
  kept(path: string, encoding: Encoding): Kept | undefined
  /** The body from the folder; undefined when it is not there. */
  read(file: MirroredFile, encoding: Encoding): Promise<Kept | undefined>
  /** Settles when the mirror was up to date for the first time. */
  upToDate: Promise<void>
  stop: () => Promise<void>
}

/**
 * This process's copy of the published site: in a folder of plain files, and the bodies asked for lately in
 * memory. It follows the database, and answers with what it has while the database is away.
 *
 * @param memory bytes of bodies kept in memory at most
 */
export async function openMirror(input: {
  databaseUrl: string
  folder: string
  memory: number
  logger: MirrorLogger
}): Promise<SiteMirror> {
  const { databaseUrl, logger } = input
  const folder = await openFolder(input.folder)
  const files = new Map((await folder.readIndex()).map((file) => [file.path, file]))
  const cache = createBodyCache<Kept>(input.memory)
  const forget = (path: string): void => {
    for (const encoding of encodings) cache.delete(keyOf(path, encoding))
  }
  const target: PullTarget = {
    files,
    async put(file, bodies) {
      const before = files.get(file.path)
      if (before && before.type !== file.type) await folder.remove(before)
      await folder.write(file, bodies)
      files.set(file.path, file)
      forget(file.path)
    },
    async drop(path) {
      const file = files.get(path)
      files.delete(path)
      forget(path)
      if (file) await folder.remove(file)
    },
  }
  let rev: bigint | null = null
  // A body that is not the one on the list: somebody else wrote here. Everything is compared once more.
  let isDoubtful = false
  const following = followDatabase({
    databaseUrl,
    logger,
    async pull(client) {
      const since = isDoubtful ? null : rev
      isDoubtful = false
      const pulled = await pullSite(client, target, since)
      if (pulled.changed) await folder.writeIndex(files.values())
      rev = pulled.rev
    },
  })
  return {
    find: (path) => files.get(path),
    count: () => files.size,
    kept: (path, encoding) => cache.get(keyOf(path, encoding)),
    async read(file, encoding) {
      const body = await folder.read(file, encoding)
      if (!body) {
        if (files.get(file.path) === file) files.delete(file.path)
        isDoubtful = true
        return undefined
      }
      const kept = { file, encoding, body }
      // It may have been exchanged while it was read.
      if (files.get(file.path) === file) cache.set(keyOf(file.path, encoding), kept)
      return kept
    },
    upToDate: following.first,
    stop: following.stop,
  }
}

const keyOf = (path: string, encoding: Encoding): string => `${encoding} ${path}`
