import type { DocumentOrder, DocumentProblem } from '../../../plugins/digest/exports/documents'

/** What goes to the rendering process, and what comes back. */
export type Order = { id: number; order: DocumentOrder }

export type Answer =
  | { id: number; type: 'progress'; percent: number }
  | {
      id: number
      type: 'made'
      bytes: Uint8Array
      pages: number | null
      notes: DocumentProblem[]
      memory: number
    }
  | { id: number; type: 'refused'; problems: DocumentProblem[]; memory: number }
  /** A fault of ours: the process ends after it. */
  | { id: number; type: 'broken'; message: string }
