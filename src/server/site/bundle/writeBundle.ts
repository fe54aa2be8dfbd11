import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compileSite } from './compileSite'
import type { BundleManifest } from './types'

/** Says which bundle belongs to the build. */
export const MANIFEST = 'manifest.json'
/** Bundles that running processes may still load are kept for this long, milliseconds. */
const KEEP_MS = 24 * 60 * 60 * 1000

/**
 * Compiles the pages into a folder. Names carry the hash of the content, so any number of processes may do
 * this at the same time.
 *
 * @returns what they are called, after everything is there
 */
export async function writeBundle(root: string, folder: string): Promise<BundleManifest> {
  const { module, stylesheet, script } = await compileSite(root)
  await mkdir(folder, { recursive: true })
  const manifest = {
    module: await writeHashed(folder, 'pages', 'mjs', module),
    stylesheet: await writeHashed(folder, 'site', 'css', stylesheet),
    script: await writeHashed(folder, 'site', 'js', script),
  }
  await removeOld(folder, Object.values(manifest))
  return manifest
}

/** Makes the bundle of a build: from now on production processes load this one. */
export async function buildBundle(root: string, folder: string): Promise<void> {
  const manifest = await writeBundle(root, folder)
  await writeWhole(path.join(folder, MANIFEST), Buffer.from(JSON.stringify(manifest)))
}

async function writeHashed(
  folder: string,
  name: string,
  extension: string,
  body: Uint8Array,
): Promise<string> {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16)
  const file = `${name}-${hash}.${extension}`
  await writeWhole(path.join(folder, file), body)
  return file
}

async function writeWhole(file: string, body: Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}`
  await writeFile(temporary, body)
  await rename(temporary, file)
}

async function removeOld(folder: string, current: readonly string[]): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    const written = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    )
    if (name !== MANIFEST && !current.includes(name) && written < Date.now() - KEEP_MS)
      await rm(file, { force: true })
  }
}
