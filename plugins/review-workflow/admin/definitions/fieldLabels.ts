import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

/** The reviewed fields with the labels the collection gives them, in the reader's language. */
export function fieldLabels(
  { i18n, payload }: PayloadRequest,
  collections: string[],
  fields: readonly string[],
): { name: string; label: string }[] {
  const known = payload.config.collections
    .filter(({ slug }) => collections.includes(slug))
    .flatMap(({ flattenedFields }) => flattenedFields)
  return fields.map((name) => {
    const field = known.find((entry) => entry.name === name)
    const label = field && 'label' in field && field.label ? getTranslation(field.label, i18n) : name
    return { name, label }
  })
}
