import type { PayloadRequest } from 'payload'
import { OperationError } from '../OperationError'
import { renderPack, type Pack } from '../documents/renderPack'

/**
 * The printed pack of a session the person may read: every entry on its agenda as it stands now.
 *
 * @throws OperationError `consultation.notFound`; DocumentRefused when it cannot be printed
 */
export async function readPack(req: PayloadRequest, id: string, kind: 'docx' | 'pdf'): Promise<Pack> {
  const session = await req.payload.findByID({
    collection: 'consultations',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!session) throw new OperationError('consultation.notFound', 404)
  return renderPack(req, session, kind)
}
