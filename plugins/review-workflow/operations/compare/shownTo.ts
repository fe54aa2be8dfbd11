import { afterReadTraverseFields, type PayloadRequest } from 'payload'
import { configOf } from './configOf'
import { absentFrom, hiddenIn, withoutHidden, withOnly } from './masks'

type Content = Record<string, unknown>

/**
 * Kept texts as their reader may see them. A snapshot holds the whole text under review, also the fields that
 * the document shows to few; so a kept text goes through Payload's own reading (hidden fields, field access,
 * field hooks) as if the document still said it, and loses beside that whatever the document hides from the
 * reader as it stands.
 *
 * @param whole the document with every field, `shown` the same as the reader gets it
 */
export async function shownTo(
  req: PayloadRequest,
  collection: string,
  { whole, shown, contents }: { whole: Content; shown: Content; contents: Content[] },
): Promise<Content[]> {
  const hidden = new Set([
    ...hiddenIn(whole, shown),
    ...contents.flatMap((content) => absentFrom(content, shown)),
  ])
  return Promise.all(
    contents.map(async (content) => {
      const read = await asRead(req, collection, structuredClone({ ...whole, ...content }))
      return withoutHidden(withOnly(content, read), hidden)
    }),
  )
}

/** What Payload's read operations do to every document, for one that is not stored as it is. */
async function asRead(req: PayloadRequest, collection: string, document: Content): Promise<Content> {
  const config = configOf(req, collection)
  if (!config) throw new Error(`review-workflow: collection ${collection} is not in this config`)
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  afterReadTraverseFields({
    collection: config,
    context: req.context,
    currentDepth: 1,
    depth: 0,
    doc: document,
    draft: true,
    fallbackLocale: null,
    fieldPromises,
    fields: config.fields,
    findMany: false,
    // What is kept was read in one language: there is nothing to choose from any more.
    flattenLocales: false,
    global: null,
    locale: req.locale ?? null,
    overrideAccess: false,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    populationPromises,
    req,
    showHiddenFields: false,
    siblingDoc: document,
  })
  // A field may add the fields within it while it is waited for.
  while (fieldPromises.length > 0 || populationPromises.length > 0) {
    await Promise.all(fieldPromises.splice(0))
    await Promise.all(populationPromises.splice(0))
  }
  return document
}
