import type { LabelFunction, PayloadRequest } from 'payload'
import { formatInstant } from '../../admin/formatInstant'
import { fill, textsFor } from '../../translations/messages'
import type { FieldWords } from './fieldText'

/** The words of the request's language, with relations as ids. */
export function fieldWords({ i18n }: PayloadRequest): FieldWords {
  const texts = textsFor(i18n.language)
  const { yes, no, line, lines } = texts.historyRoom
  return {
    yes,
    no,
    listSeparator: texts.listSeparator,
    line: (label, text) => fill(text.includes('\n') ? lines : line, { label, text }),
    label: (label, name) => labelIn(label, i18n) ?? name,
    relation: (_collection, id) => id,
    instant: (instant, hasTime) => formatInstant(instant).slice(0, hasTime ? undefined : 'yyyy-mm-dd'.length),
  }
}

function labelIn(label: unknown, i18n: PayloadRequest['i18n']): string | null {
  if (typeof label === 'string' && label !== '') return label
  if (isLabelFunction(label)) return label({ i18n, t: i18n.t })
  if (typeof label !== 'object' || label === null) return null
  const words: unknown =
    Reflect.get(label, i18n.language) ?? Reflect.get(label, i18n.fallbackLanguage ?? 'en')
  return typeof words === 'string' ? words : null
}

const isLabelFunction = (label: unknown): label is LabelFunction => typeof label === 'function'
