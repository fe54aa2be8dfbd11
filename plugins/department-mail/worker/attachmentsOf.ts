import { type AttachmentDescriptor } from '../core/types'

/** The attachment descriptors stored with a message. Throws on anything else: a mail never loses a file silently. */
export function attachmentsOf(stored: unknown): AttachmentDescriptor[] {
  if (stored === null || stored === undefined) return []
  if (Array.isArray(stored) && stored.every(isDescriptor)) return stored
  throw new Error('department-mail: the stored attachments are not a list of descriptors')
}

function isDescriptor(value: unknown): value is AttachmentDescriptor {
  return (
    typeof value === 'object' && value !== null && 'filename' in value && typeof value.filename === 'string'
  )
}
