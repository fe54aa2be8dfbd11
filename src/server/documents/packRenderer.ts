import { createRenderer, type Renderer } from './renderer'

// The web process may hold this module more than once; the rendering process only once.
const place = Symbol.for('minqiao.packRenderer')
const holder = globalThis as typeof globalThis & { [place]?: Renderer }

/** The rendering process of documents somebody waits for. Ends half a minute after the last one. */
export const packRenderer = (): Renderer =>
  (holder[place] ??= createRenderer({ idle: 30_000, timeout: 60_000 }))
