/** A block of running text, the same for page, paper and mail. */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: 1 | 2; text: string }
  | {
      type: 'list'
      ordered: boolean
      items: string[]
      /** Number of the first item, 1 when absent. */ start?: number
    }
  | { type: 'table'; /** Whether the first row names the columns. */ hasHeader: boolean; rows: string[][] }

export type EditionEntry = {
  /** Stable inside the issue: its address is `…/{no}#entry-{position}`. Counts from 1 within the projection. */
  position: number
  /** Id of the source document. Only the internal projection carries it. */
  source?: string
  title: string
  section: string | null
  note: string | null
  /** Who spoke, as the series prints it. */
  byline: string
  blocks: Block[]
}

/** The frozen text of an issue in one projection: all that page, document and mail are made from. */
export type EditionContent = {
  seriesName: string
  masthead: string
  issuer: string
  title: string
  editorsNote: string | null
  year: number
  number: number
  cumulativeNumber: number
  /** The day of signing in Shanghai, `YYYY-MM-DD`. */
  date: string
  signatory: string | null
  entries: EditionEntry[]
  recipients: { reportTo: string | null; sendTo: string | null; distributeTo: string | null } | null
}

export type Projection = 'internal' | 'public'

export type IssueNumbers = { year: number; number: number; cumulativeNumber: number }
