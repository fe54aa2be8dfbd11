/** Typefaces by their part in the page, not by name: an office's own fonts take the parts they fit. */
export const faces = ['fang', 'kai', 'hei', 'xbs', 'song'] as const
/** fang 仿宋 (text) · kai 楷体 (second level, notes) · hei 黑体 (first level) · xbs 小标宋 (titles) · song 宋体 (page numbers) */
export type Face = (typeof faces)[number]

export type Run = { text: string; face: Face }

/** A piece of an entry's text. */
export type Part =
  | { type: 'heading'; level: 1 | 2; runs: Run[] }
  | { type: 'paragraph'; runs: Run[] }
  /** Item of a list: `marker` as printed before it. */
  | { type: 'item'; marker: string; ordered: boolean; runs: Run[] }
  /** `widths`: shares of the line, together 1. */
  | { type: 'table'; hasHeader: boolean; rows: string[][]; widths: number[] }

export type PaperEntry = {
  position: number
  /** Heading above the entry, only where a section begins. */
  section: string | null
  title: string
  /** The title broken where it is printed broken; joined without anything between, it is the title. */
  titleLines: string[]
  note: Run[] | null
  /** Whom a letter is to: above the text, without indent. */
  addressee?: string | null
  /** Name and date below a letter, on the right. */
  signOff?: string[]
  /** Who spoke, before or after the text. */
  opening: string | null
  closing: string | null
  parts: Part[]
}

/** What is printed of an issue, in the order in which it is read. All kinds of documents are made from it. */
export type PaperDocument = {
  /** `date`: the day on the page, `YYYY-MM-DD`. Nothing else of a document says when it was made. */
  meta: { title: string; author: string; date: string }
  /** Word printed across the pages of a draft (送审稿); null on what is signed. */
  proof: string | null
  head: {
    marking: string | null
    /** One line, or two when long. */
    masthead: string[]
    /** 第 12 期（总第 138 期）; null on a draft */
    number: string | null
    issuer: string
    date: string
    signatory: { label: string; name: string } | null
  }
  /** Title of the issue itself, where it says more than its number. */
  titleLines: string[]
  note: Run[] | null
  /** 本期要目: null when there is one entry only. */
  contents: { heading: string; rows: ContentsRow[] } | null
  entries: PaperEntry[]
  foot: {
    /** 报, 送, 发 */
    recipients: { label: string; text: string }[]
    issuer: string
    printed: string
    copies: string | null
    /** 编辑, 核稿, 审核, 电话, each as one text */
    staff: string[]
  } | null
}

export type ContentsRow = { section: string | null; number: string; title: string; position: number }

/** The words the page itself adds, in the language of the document. `{{name}}` are filled in. */
export type PaperWords = {
  number: string
  cumulative: string
  supplement: string
  date: string
  signatory: string
  contents: string
  editorsNote: string
  entryNumber: string
  opening: string
  closing: string
  reportTo: string
  sendTo: string
  distributeTo: string
  printed: string
  copies: string
  editors: string
  proofreader: string
  reviewers: string
  phone: string
  proof: string
  fullStop: string
  comma: string
  separator: string
  documentNumber: string
}
