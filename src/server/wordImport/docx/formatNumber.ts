import { chineseNumber, legalDigits, plainDigits } from './chineseNumber'

type Writer = (value: number) => string

const letters = (value: number, first: number): string =>
  String.fromCodePoint(first + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)

/** A row of characters that Unicode numbers through; beyond its end the plain number in brackets. */
const series =
  (first: number, last: number): Writer =>
  (value) =>
    value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : `(${value})`

const cycle =
  (characters: string): Writer =>
  (value) =>
    value >= 1 ? characters.charAt((value - 1) % characters.length) : String(value)

const plain: Writer = (value) => chineseNumber(value, plainDigits)
const legal: Writer = (value) => chineseNumber(value, legalDigits)
const digitByDigit: Writer = (value) =>
  [...String(value)].map((digit) => plainDigits.digits.charAt(Number(digit))).join('')

/** `ST_NumberFormat` of ECMA-376 part 1, 17.18.59: those that Chinese word processors offer. */
const writers: Record<string, Writer> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join(''),
  decimalEnclosedCircle: series(0x2460, 20),
  decimalEnclosedCircleChinese: series(0x2460, 20),
  decimalEnclosedParen: series(0x2474, 20),
  decimalEnclosedFullstop: series(0x2488, 20),
  ideographEnclosedCircle: series(0x3280, 10),
  chineseCounting: plain,
  chineseCountingThousand: plain,
  japaneseCounting: plain,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseCounting: plain,
  taiwaneseCountingThousand: plain,
  taiwaneseDigital: digitByDigit,
  ideographDigital: digitByDigit,
  koreanDigital2: digitByDigit,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  japaneseLegal: legal,
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  upperLetter: (value) => (value >= 1 && value <= 260 ? letters(value, 65) : String(value)),
  lowerLetter: (value) => (value >= 1 && value <= 260 ? letters(value, 97) : String(value)),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
}

/** A number in one of Word's formats; a format nobody here knows keeps the order number. */
export function formatNumber(value: number, format: string): string {
  const writer = Object.hasOwn(writers, format) ? writers[format] : undefined
  return writer && value <= 9999 ? writer(value) : String(value)
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, digit] of romanDigits) {
    text += digit.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}
