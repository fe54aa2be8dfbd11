import type { TextFieldSingleValidation } from 'payload'
import { both } from '../../src/translations'

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Lower-case letters, digits and single hyphens: what stays readable in an address. */
export const slugPattern: TextFieldSingleValidation = (value, { req }) => {
  if (typeof value === 'string' && value.length <= 80 && pattern.test(value)) return true
  const message = both((t) => t.admin.help.slug)
  return req.i18n.language === 'en' ? message.en : message.zh
}
