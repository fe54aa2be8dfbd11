import type { Values } from '../../../server/http/keptAnswers'

/** Reads texts out of kept or posted values; what is missing or no text is empty. */
export const typedIn =
  (values: Values) =>
  (name: string): string => {
    const value = values[name]
    return typeof value === 'string' ? value : ''
  }
