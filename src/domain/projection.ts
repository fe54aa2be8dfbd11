/**
 * The one rule of what becomes public (I5). An entry appears on a public page, feed, search or export
 * only when everybody whose text it is made of agreed, the office decided so, *and* there are words
 * written for the public: a title and a text. Without them nothing is shown; the internal text never
 * stands in. Whatever else an item holds (names of co-reporters, contacts, files, review history) has no
 * place in the public projection at all.
 */
export type EntryDecision = {
  /** Whether the author of every source agreed, as approved. */
  publicConsent: boolean
  /** The office's decision. */
  publish?: boolean | null
  publicTitle?: string | null
  publicText?: string | null
}

export const isPublicEntry = ({ publicConsent, publish, publicTitle, publicText }: EntryDecision): boolean =>
  publicConsent && publish === true && isWritten(publicTitle) && isWritten(publicText)

const isWritten = (text: string | null | undefined): boolean => (text ?? '').trim() !== ''
