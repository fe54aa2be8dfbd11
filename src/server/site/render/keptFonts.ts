import type { PublishedFile } from './types'

/** Faces of pages rendered lately: the browser asks for them next, and an address alone cannot be cut again. */
const most = 100

type Holder = typeof globalThis & { minqiaoSiteFonts?: Map<string, PublishedFile> }

/** One list for every copy of this module: the application's build has one for each route. */
const holder: Holder = globalThis

const fonts = (): Map<string, PublishedFile> => (holder.minqiaoSiteFonts ??= new Map<string, PublishedFile>())

export function keepFonts(files: readonly PublishedFile[]): void {
  const kept = fonts()
  for (const file of files) if (file.type === 'font/woff2') kept.set(file.path, file)
  for (const path of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(path)
  }
}

export const keptFont = (path: string): PublishedFile | undefined => fonts().get(path)
