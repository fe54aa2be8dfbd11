import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { mergeSlices } from './mergeSlices'

const require = createRequire(import.meta.url)
const FAMILY = 'LXGW WenKai'

/**
 * 楷体: 霞鹜文楷 comes from its package in slices for browsers. Put together once (seconds) and kept in
 * `folder`, named by its version.
 */
export async function loadKai(folder: string): Promise<Buffer> {
  const home = path.dirname(require.resolve('lxgw-wenkai-webfont/package.json'))
  const { version } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8')) as {
    version: string
  }
  const kept = path.join(folder, `lxgw-wenkai-${version}.ttf`)
  const before = await readFile(kept).catch(() => null)
  if (before) return before
  const merged = mergeSlices(await decodeSlices(path.join(home, 'files')), FAMILY)
  await keep(kept, merged)
  return merged
}

async function decodeSlices(folder: string): Promise<Buffer[]> {
  const { woff2 } = await import('fonteditor-core')
  await woff2.init()
  const names = (await readdir(folder)).filter((name) => /^lxgwwenkai-regular-.*\.woff2$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => Buffer.from(woff2.decode(await readFile(path.join(folder, name))))),
  )
}

/** Under another name first: another process may be reading, or this one may be ended while it writes. */
async function keep(file: string, bytes: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const half = `${file}.${process.pid}`
  await writeFile(half, bytes)
  await rename(half, file)
}
