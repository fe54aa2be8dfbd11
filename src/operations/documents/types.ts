import type { DocumentKind, DocumentProjection, DocumentState } from '../../../plugins/digest'

/** A document as the office sees it. */
export type DocumentRow = {
  id: string
  projection: DocumentProjection
  kind: DocumentKind
  /** Position of the entry printed alone; null: the whole issue. */
  entry: number | null
  state: DocumentState
  /** 0–100 */
  progress: number
  pages: number | null
  bytes: number | null
  /** When it was ready, ISO 8601. */
  renderedAt: string | null
  /** Why it was not made, or what its reader should know: sentences. */
  problems: string[]
}

export type DocumentsDesk = {
  /** What can be asked for: signed editions once there are any, a proof before. */
  projections: DocumentProjection[]
  mayMake: boolean
  /** Entries that can be printed alone, by projection. */
  entries: Record<DocumentProjection, { position: number; title: string }[]>
  documents: DocumentRow[]
}
