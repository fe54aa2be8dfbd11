/** A number written before a paragraph. A smaller `depth` stands further out: 一、 holds （一） holds 1. holds （1）. */
export type LeadingNumber = { kind: string; depth: number; value: number; rest: string }

const chinese = '[一二三四五六七八九十百]{1,5}'

/** Levels of GB/T 9704-2012, 7.3.3, and the ways of counting inside running text. */
const kinds: readonly { kind: string; depth: number; pattern: RegExp }[] = [
  { kind: 'part', depth: 1, pattern: new RegExp(`^第(${chinese})(?:部分|章|节)[\\s\\u3000、：:]*`) },
  { kind: 'chinese', depth: 1, pattern: new RegExp(`^(${chinese})[\\s\\u3000]*[、．.]`) },
  { kind: 'bracketed', depth: 2, pattern: new RegExp(`^[（(](${chinese})[）)][、．.]?`) },
  { kind: 'named', depth: 2, pattern: new RegExp(`^(?:建议|对策|措施)(${chinese}|\\d{1,2})[、：:．.]`) },
  { kind: 'arabic', depth: 3, pattern: /^(\d{1,2})[\s\u3000]*(?:[、．]|\.(?!\d))/ },
  { kind: 'arabicBracketed', depth: 4, pattern: /^[（(](\d{1,2})[）)][、．.]?/ },
  { kind: 'halfBracketed', depth: 4, pattern: /^(\d{1,2})[）)]/ },
  { kind: 'circled', depth: 4, pattern: /^([①-⑳])/ },
  { kind: 'ordinal', depth: 5, pattern: new RegExp(`^第(${chinese})[，,、：:是]`) },
  { kind: 'inText', depth: 5, pattern: new RegExp(`^(${chinese})是(?=[^否])`) },
]

/** The number a paragraph begins with, or null. */
export function leadingNumber(text: string): LeadingNumber | null {
  for (const { kind, depth, pattern } of kinds) {
    const match = pattern.exec(text)
    if (match?.[1]) return { kind, depth, value: valueOf(match[1]), rest: text.slice(match[0].length).trim() }
  }
  return null
}

const digits = '零一二三四五六七八九'

function valueOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const code = text.codePointAt(0) ?? 0
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f
  const [, hundreds, tens, ones] = /^(?:(.?)百)?零?(?:(.?)十)?(.?)$/.exec(text) ?? []
  return place(hundreds) * 100 + place(tens) * 10 + Math.max(0, digits.indexOf(ones || '零'))
}

/** 十 alone means one ten; a missing place means none. */
const place = (digit: string | undefined): number =>
  digit === undefined ? 0 : digit === '' ? 1 : Math.max(0, digits.indexOf(digit))
