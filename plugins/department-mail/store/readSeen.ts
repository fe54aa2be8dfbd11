import { type CollectionSlug, createLocalReq, type Payload, type TypedUser } from 'payload'

import { settingsOf } from './settingsOf'

export type SeenMessage = {
  subject: string
  /** Null where the reader may not read bodies. */
  html: string | null
  text: string | null
  attachments: string[]
}

/** A message as its reader may see it; null where they may not read it at all. */
export async function readSeen(payload: Payload, user: TypedUser, id: string): Promise<SeenMessage | null> {
  const document: unknown = await payload.findByID({
    // The application's generated types know its slugs; a plugin is told one by name.
    collection: settingsOf(payload).slug as CollectionSlug,
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    user,
    req: await createLocalReq({ user }, payload),
  })
  if (typeof document !== 'object' || document === null) return null
  const read = (name: string): unknown => Reflect.get(document, name)
  return {
    subject: textOf(read('subject')) ?? '',
    html: textOf(read('html')),
    text: textOf(read('text')),
    attachments: filesOf(read('attachments')),
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const filesOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((file: unknown) =>
        typeof file === 'object' && file !== null && 'filename' in file ? [String(file.filename)] : [],
      )
    : []
