import type { PayloadRequest } from 'payload'
import { viewerOf } from '../../../collections/shared/access'
import { DocumentRefused } from '../../../plugins/digest/exports/paper'
import { RendererDied } from '../../server/documents/renderer'
import { OperationError } from '../OperationError'
import { letterOfDuty } from './letterOfDuty'
import type { LetterFile, LetterFormat, LetterKind } from './types'

/** A document of a duty for somebody signed in who may read the duty: the office, or its department. */
export async function readLetter(
  req: PayloadRequest,
  asked: { assignment: string; kind: LetterKind; notice?: string | undefined; format: LetterFormat },
): Promise<LetterFile> {
  if (!viewerOf(req)) throw new OperationError('letter.notFound', 404)
  const duty = await req.payload.findByID({
    collection: 'assignments',
    id: asked.assignment,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!duty) throw new OperationError('letter.notFound', 404)
  try {
    const letter = await letterOfDuty(req, asked)
    if (letter) return letter
  } catch (error) {
    if (error instanceof DocumentRefused || error instanceof RendererDied)
      throw new OperationError('letter.notPrintable', 503)
    throw error
  }
  throw new OperationError('letter.notFound', 404)
}
