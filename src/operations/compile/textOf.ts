/** A text column of a row; null and whatever is not text is the empty text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The same, with nothing for the empty text. */
export const textOrNull = (value: unknown): string | null => textOf(value) || null
