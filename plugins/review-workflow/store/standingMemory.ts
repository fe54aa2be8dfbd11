import type { Standing } from './standings'

// The hook that fills a document and the cell that shows it may come from two bundles of this module.
const key = Symbol.for('review-workflow.standings')
const place = globalThis as { [key]?: WeakMap<object, Standing> }

const memory = (): WeakMap<object, Standing> => (place[key] ??= new WeakMap())

/** Keeps, for as long as the document is in memory, what its columns were filled from. */
export function rememberStanding(document: object, standing: Standing): void {
  memory().set(document, standing)
}

/** What a document's columns were filled from; null for one that was read in another way. */
export const rememberedStanding = (document: object): Standing | null => memory().get(document) ?? null
