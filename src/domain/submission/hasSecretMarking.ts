const gap = '[\\s\\u3000]*'
const level = `(?:绝${gap}密|机${gap}密|秘${gap}密)`

/**
 * The ways a document carries its classification: with the star (机密★1年), in brackets, behind the
 * label 密级, or alone at the head of a line. The bare words inside a sentence are ordinary Chinese.
 */
const markings = [
  new RegExp(`${level}${gap}[★☆⭐]`),
  new RegExp(`[【\\[〔（(《]${gap}${level}${gap}[】\\]〕）)》]`),
  new RegExp(`密${gap}级${gap}[:：]?${gap}${level}`),
  new RegExp(`^[ \\t\\u3000]*${level}(?=[ \\t\\u3000]*(?:$|[:：*·]|\\d+${gap}(?:年|个月|天)|长期))`, 'm'),
]

/**
 * Whether a text carries the marking of a state secret. Such a text may not be taken in over a network,
 * nor kept anywhere (source: the offices' rule 涉密不上网, domain "Bans" and reason code `state_secret`).
 */
export const hasSecretMarking = (text: string): boolean => markings.some((marking) => marking.test(text))
