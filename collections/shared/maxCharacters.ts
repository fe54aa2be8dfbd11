import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'

/**
 * At most so many characters as a reader counts them. Payload's own `maxLength` counts UTF-16 units, so it
 * refuses a name or a title with rare characters in it that the form has already found short enough.
 */
export const maxCharacters =
  (max: number): TextFieldSingleValidation =>
  (value, options) =>
    [...(value ?? '')].length <= max
      ? text(value, options)
      : options.req.t('validation:shorterThanMax', {
          label: options.req.t('general:value'),
          maxLength: max,
          stringValue: value,
        })
