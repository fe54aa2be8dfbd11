import type { Advice } from './types'

/** 「关于……的建议」, with the words offices use for the same: 意见建议, 对策建议, 几点建议, 意见, 对策. */
const pattern = /^关于.+(?:建议|意见|对策)$/u

/** A title names the matter and that something is suggested (source: domain §4 “Title”). */
export const adviseTitle = (title: string): Advice[] =>
  title.trim() === '' || pattern.test(title.trim()) ? [] : [{ field: 'title', code: 'titlePattern' }]
