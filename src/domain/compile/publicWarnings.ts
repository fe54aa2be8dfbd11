import { bankCards, identityNumbers, mobileNumbers } from '../submission/personalNumbers'

export type PublicWarning =
  | { code: 'identical' }
  | { code: 'name'; name: string }
  | { code: 'phone' | 'identity' | 'card'; found: string }

type Words = {
  publicTitle: string
  publicText: string
  publicNote: string
  /** The text that is printed for the inside. */
  internal: string
  /** Who spoke: names the public must not read. */
  names: readonly string[]
}

/** What stands against letting the public read these words; each is for the editor to judge. */
export function publicWarnings({
  publicTitle,
  publicText,
  publicNote,
  internal,
  names,
}: Words): PublicWarning[] {
  const words = [publicTitle, publicText, publicNote].join('\n')
  const isSame = plain(publicText) !== '' && plain(publicText) === plain(internal)
  const found = (code: 'phone' | 'identity' | 'card', numbers: string[]): PublicWarning[] =>
    [...new Set(numbers)].map((number) => ({ code, found: number }))
  return [
    ...(isSame ? [{ code: 'identical' as const }] : []),
    // A name of one character stands in half of all words.
    ...[...new Set(names)]
      .filter((name) => name.length > 1 && words.includes(name))
      .map((name) => ({ code: 'name' as const, name })),
    ...found('phone', mobileNumbers(words)),
    ...found('identity', identityNumbers(words)),
    ...found('card', bankCards(words)),
  ]
}

const plain = (text: string): string => text.replace(/\s+/g, '')
