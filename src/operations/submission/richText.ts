import { textToLexical } from '../../domain/richText'

/** Typed text as the value of a rich text field. */
export function richText(text: string) {
  const { type, version, children = [] } = textToLexical(text).root
  return { root: { type, version, children, direction: 'ltr' as const, format: '' as const, indent: 0 } }
}
