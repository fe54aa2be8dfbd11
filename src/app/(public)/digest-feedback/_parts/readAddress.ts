import type { EntryAddress } from '../../../../operations/readerFeedback/readPublicEntry'

/** The entry a form or a query names; numbers that are none become 0, which is no entry. */
export function readAddress(get: (name: string) => unknown): EntryAddress {
  const text = (name: string): string => {
    const value = get(name)
    return typeof value === 'string' ? value : ''
  }
  const whole = (name: string): number => (/^\d{1,5}$/.test(text(name)) ? Number(text(name)) : 0)
  return {
    series: text('series').slice(0, 80),
    year: whole('year'),
    number: whole('number'),
    position: whole('position'),
  }
}
