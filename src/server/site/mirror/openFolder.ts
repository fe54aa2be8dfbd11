import { createHash } from 'node:crypto'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { placeOf } from './placeOf'
import { encodings, type Encoding, type MirroredFile } from './types'
import { writeWhole } from './writeWhole'

const endings: Record<Encoding, string> = { br: '.br', gz: '.gz', identity: '' }
/** Begins with a dot: no address leads there. */
const INDEX = '.mirror/index.json'

export type Bodies = Partial<Record<Encoding, Buffer>>

export type SiteFolder = {
  /** What the folder held when it was last written; nothing when it is new or cannot be read. */
  readIndex(): Promise<MirroredFile[]>
  writeIndex(files: Iterable<MirroredFile>): Promise<void>
  write(file: MirroredFile, bodies: Bodies): Promise<void>
  remove(file: MirroredFile): Promise<void>
  /** The body, undefined when it is not there or not the one that belongs to the file. */
  read(file: MirroredFile, encoding: Encoding): Promise<Buffer | undefined>
}

export const hashOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('base64url')

/** A folder of plain files that any web server can serve, each with its compressed siblings beside it. */
export async function openFolder(root: string): Promise<SiteFolder> {
  await mkdir(root, { recursive: true })
  const placed = (file: MirroredFile, encoding: Encoding): string | null => {
    const place = placeOf(file)
    return place === null ? null : path.join(root, ...`${place}${endings[encoding]}`.split('/'))
  }
  return {
    readIndex: () => readIndex(path.join(root, INDEX)),
    writeIndex: (files) => writeWhole(path.join(root, INDEX), JSON.stringify([...files])),
    async write(file, bodies) {
      for (const encoding of encodings) {
        const target = placed(file, encoding)
        const body = bodies[encoding]
        if (target === null) throw new Error(`site: ${file.path} cannot be the name of a file`)
        if (body) await writeWhole(target, body)
        // A sibling of the version before would be sent in place of this one.
        else await rm(target, { force: true })
      }
    },
    async remove(file) {
      for (const encoding of encodings) {
        const target = placed(file, encoding)
        if (target !== null) await rm(target, { force: true })
      }
    },
    async read(file, encoding) {
      const target = placed(file, encoding)
      const body = target === null ? undefined : await readFile(target).catch(() => undefined)
      return body && hashOf(body) === file.hashes[encoding] ? body : undefined
    },
  }
}

const readIndex = (file: string): Promise<MirroredFile[]> =>
  readFile(file, 'utf8')
    .then((text) => JSON.parse(text) as MirroredFile[])
    .catch(() => [])
