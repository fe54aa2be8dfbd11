import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { documentKinds, documentProjections } from '../../../plugins/digest'
import { listDocuments } from '../../operations/documents/listDocuments'
import { readCleanText } from '../../operations/documents/readCleanText'
import { readDocumentFile } from '../../operations/documents/readDocumentFile'
import { requestDocuments } from '../../operations/documents/requestDocuments'
import { OperationError } from '../../operations/OperationError'
import { privateFile } from '../http/privateFile'
import { operationEndpoint } from './operationEndpoint'
import { refuse } from './refuse'

const request = z.object({
  projection: z.enum(documentProjections),
  kinds: z.array(z.enum(documentKinds)).min(1).max(documentKinds.length),
  entry: z.number().int().positive().max(1_000).nullable().optional(),
})
const asked = z.object({
  projection: z.enum(documentProjections),
  entry: z.coerce.number().int().positive().optional(),
})

/**
 * `GET /api/issues/:id/documents`: the documents of an issue. `POST` the same: asks for some. `GET …/text`:
 * the words alone. `GET …/:document/file`: the bytes. All for the office only, never kept by a cache.
 */
export const documentEndpoints: Endpoint[] = [
  operationEndpoint('/:id/documents', request, (req, id, { entry, ...body }) =>
    requestDocuments(req, id, { ...body, entry: entry ?? null }),
  ),
  getting('/:id/documents', async (req) =>
    Response.json(await listDocuments(req, param(req, 'id')), { headers: noStore }),
  ),
  getting('/:id/documents/text', cleanText),
  getting('/:id/documents/:document/file', file),
]

const noStore = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

async function cleanText(req: PayloadRequest): Promise<Response> {
  const query = asked.safeParse(Object.fromEntries(req.searchParams))
  if (!query.success) throw new OperationError('request.invalid', 422)
  const { projection, entry } = query.data
  return new Response(await readCleanText(req, param(req, 'id'), projection, entry ?? null), {
    headers: { ...noStore, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

/** Always as a file to keep: nothing of it is shown under the address of the admin panel. */
async function file(req: PayloadRequest): Promise<Response> {
  const file = await readDocumentFile(req, param(req, 'id'), param(req, 'document'))
  return privateFile(file, { 'Content-Length': String(file.bytes.length), ETag: `"${file.sha256}"` })
}

function getting(path: string, answer: (req: PayloadRequest) => Promise<Response>): Endpoint {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      try {
        return await answer(req)
      } catch (error) {
        if (error instanceof OperationError) return refuse(req, error)
        throw error
      }
    },
  }
}

const param = ({ routeParams }: PayloadRequest, name: string): string => {
  const value = routeParams?.[name]
  return typeof value === 'string' ? value : ''
}
