export type Digits = { digits: string; units: readonly [string, string, string]; dropsLeadingOne: boolean }

export const plainDigits: Digits = {
  digits: '〇一二三四五六七八九',
  units: ['十', '百', '千'],
  dropsLeadingOne: true,
}
export const legalDigits: Digits = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: ['拾', '佰', '仟'],
  dropsLeadingOne: false,
}

/** A number from 0 to 9999 as it is written in Chinese: 十二, 一百零五, 二千〇二十六 is never needed here. */
export function chineseNumber(value: number, { digits, units, dropsLeadingOne }: Digits): string {
  if (value === 0) return digits.charAt(0)
  const places = [...String(value)].map(Number)
  let text = ''
  let hasGap = false
  places.forEach((digit, index) => {
    const power = places.length - 1 - index
    if (digit === 0) hasGap = text !== ''
    else {
      text += (hasGap ? '零' : '') + digits.charAt(digit) + (power > 0 ? units[power - 1] : '')
      hasGap = false
    }
  })
  const isTen = dropsLeadingOne && value >= 10 && value < 20
  return isTen ? text.slice(1) : text
}
