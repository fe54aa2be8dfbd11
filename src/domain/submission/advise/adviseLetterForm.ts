import type { Advice, NamedText } from './types'

/** 「市政协研究室：」, 「政协澄江市委员会：」: an addressee alone on the first line. */
const addressee =
  /^\s*(?:尊敬的)?[^\n，。：:]{0,24}(?:政协|委员会|研究室|办公室|办公厅|领导)[^\n，。：:]{0,12}[：:]\s*(?:\n|$)/u
/** A date alone on the last line, with or without its author above: 「×××委员会 2026年3月18日」. */
const closingDate =
  /(?:^|\n)[^\n。；：]{0,30}[ \t　]*(?:二〇\p{Script=Han}{2}|20\d\d)\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$/u

/** Addressee, author and date are set by the system; typed they stand twice (source: domain §8.4). */
export function adviseLetterForm(texts: NamedText[]): Advice[] {
  const written = texts.filter(({ field, text }) => field !== 'title' && text.trim() !== '')
  const head = written.find(({ text }) => addressee.test(text))
  const close = written.find(({ text }) => closingDate.test(text.trimEnd()))
  return [
    ...(head ? [{ field: head.field, code: 'letterhead' as const }] : []),
    ...(close ? [{ field: close.field, code: 'signOff' as const }] : []),
  ]
}
