import { en } from './texts/en.mjs'
import { zh } from './texts/zh.mjs'

const wanted = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''

/** Language of the scripts: English when the system's is, Chinese otherwise. */
export const language = /^en/i.test(wanted) ? 'en' : 'zh'

const dictionary = language === 'en' ? en : zh

/** The text for `key` with its `{blanks}` filled in; the key itself when there is none. */
export function text(key, values) {
  const template = dictionary[key] || key
  return template.replace(/\{(\w+)\}/g, (blank, name) =>
    values && name in values ? String(values[name]) : blank,
  )
}
