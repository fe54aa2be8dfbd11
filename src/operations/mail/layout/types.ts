/** A piece of a mail; text and HTML are written from the same pieces. */
export type MailBlock =
  | { type: 'paragraph'; text: string }
  /** Short facts, each with its name: what it is about, by when. */
  | { type: 'facts'; rows: MailFact[] }
  /** Somebody's own words. */
  | { type: 'quote'; text: string }
  /** An address to open; without a label the client's language says one. */
  | { type: 'link'; label: string | null; url: string }

/** `isStrong`: what nobody may overlook. */
export type MailFact = { label: string; text: string; isStrong: boolean }
