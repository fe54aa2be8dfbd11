import type { PublishedFile } from './types'

/** Faces of pages rendered lately: the browser asks for them next, and an address alone cannot be cut again. */
const most = 100

// One list for every copy of this module: the application's build has one for each route.
declare global {
  var minqiaoSiteFonts: Map<string, PublishedFile> | undefined
}

const fonts = (): Map<string, PublishedFile> => (globalThis.minqiaoSiteFonts ??= new Map())

export function keepFonts(files: readonly PublishedFile[]): void {
  const kept = fonts()
  for (const file of files) if (file.type === 'font/woff2') kept.set(file.path, file)
  for (const path of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(path)
  }
}

export const keptFont = (path: string): PublishedFile | undefined => fonts().get(path)
