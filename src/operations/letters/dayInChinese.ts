import { fill, textsIn } from '../../translations'

/** 2026年11月23日, as letters are dated. */
export const dayInChinese = (day: string): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return fill(textsIn('zh').paper.words.date, { year, month, day: date })
}
