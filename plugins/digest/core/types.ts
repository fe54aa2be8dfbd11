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
  /** Id of the (leading) source document. Only the internal projection carries it. */
  source?: string
  /** Every source of a composite entry with its share in percent. Only the internal projection carries it. */
  sources?: { id: string; share: number }[]
  /** Where this entry stands in the public projection; null where it does not. Only the internal one carries it. */
  publicPosition?: number | null
  title: string
  section: string | null
  note: string | null
  /** Who spoke, as the series prints it; empty when the series names nobody. */
  byline: string
  /** What the matter belongs to, as a code of the application; lists are made by it. */
  category?: string | null
  blocks: Block[]
}

/** What the foot of the printed document says (版记). */
export type Colophon = {
  /** Printed copies (共印 … 份) */
  copies: number | null
  /** Editors, as printed (编辑) */
  editors: string | null
  /** Who proofread (核稿) and who reviewed (审核), in the order of their decisions */
  proofreader: string | null
  reviewers: string[]
  phone: string | null
}

/** The frozen text of an issue in one projection: all that page, document and mail are made from. */
export type EditionContent = {
  /** Form of the series, as a code of the application: many items, one item, supplement. Absent before it was kept. */
  kind?: string
  /** How the paper is marked (内部资料 注意保存); null where it is not. */
  marking?: string | null
  /** Whether the number over all years is printed; absent means it is. */
  showsCumulative?: boolean
  /** Where the byline stands: before the text or after it. Absent means after. */
  reporterPlace?: 'opening' | 'closing'
  /** Only the internal projection carries it. */
  colophon?: Colophon | null
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
