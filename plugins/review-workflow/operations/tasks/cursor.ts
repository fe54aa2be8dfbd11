/** A place in an ordered list: the moment and the id of the last one shown. */
export type Cursor = {
  at: string
  id: string
  /** In a list that has the unread first: whether this one was read when it was shown. */
  isRead: boolean
}

const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)~([0-9a-f-]{36})(~read)?$/

/** The cursor as a word for an address. */
export const writeCursor = ({ at, id, isRead }: Cursor): string => `${at}~${id}${isRead ? '~read' : ''}`

/** The cursor in a word; null for anything else. */
export function readCursor(word: string | undefined): Cursor | null {
  const [, at, id, read] = form.exec(word ?? '') ?? []
  return at && id && !Number.isNaN(Date.parse(at)) ? { at, id, isRead: read !== undefined } : null
}
