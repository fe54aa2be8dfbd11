/** Resident identity numbers of 18 places whose date and check digit are right (source: GB 11643-1999). */
export const identityNumbers = (text: string): string[] =>
  runs(text, /(?:^|[^\dA-Za-z])(\d{17}[\dXx])(?![\dA-Za-z])/g).filter(isIdentityNumber)

/** Mobile numbers as they are written in China: 11 digits from 13 on, in one run or as 3-4-4. */
export const mobileNumbers = (text: string): string[] =>
  runs(text, /(?:^|[^\d.])((?:\+?86[- ]?)?1[3-9]\d([- ]?)\d{4}\2\d{4})(?![\d%]|\.\d)/g)

/** Numbers of bank cards: 16 to 19 digits of a payment scheme with the right check digit (ISO/IEC 7812-1). */
export const bankCards = (text: string): string[] =>
  runs(text, /(?:^|[^\dA-Za-z])([3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?)(?![\dA-Za-z])/g)
    .map((card) => card.replace(/[ -]/g, ''))
    .filter((card) => hasLuhnDigit(card) && !isIdentityNumber(card))

/** The first group of every match. What stands before a number is matched too: older Safari cannot look behind. */
const runs = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(number)) return false
  const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number)
  if (!year || year < 1900 || year > 2100 || !month || month > 12 || !day || day > 31) return false
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return '10X98765432'[sum % 11] === number[17]?.toUpperCase()
}

function hasLuhnDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum > 0 && sum % 10 === 0
}
