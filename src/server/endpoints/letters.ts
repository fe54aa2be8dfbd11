import type { Endpoint, PayloadRequest } from 'payload'
import { readLetter } from '../../operations/letters/readLetter'
import { OperationError } from '../../operations/OperationError'
import { privateFile } from '../http/privateFile'
import { refuse } from './refuse'

/**
 * `GET /api/assignments/:id/letters/dispatch.pdf`, `reply.docx`, `notice-<id>.pdf`: a duty's documents, for who
 * may read the duty.
 */
export const letterEndpoints: Endpoint[] = [
  {
    path: '/:id/letters/:file',
    method: 'get',
    handler: async (req) => {
      try {
        return privateFile(await readLetter(req, askedOf(req)))
      } catch (error) {
        if (error instanceof OperationError) return refuse(req, error)
        throw error
      }
    },
  },
]

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const file = new RegExp(`^(?:(dispatch|reply)|notice-(${uuid}))\\.(pdf|docx)$`)
const isUuid = new RegExp(`^${uuid}$`)

function askedOf({ routeParams }: PayloadRequest): Parameters<typeof readLetter>[1] {
  const [, plain, notice, format] = file.exec(wordOf(routeParams?.file)) ?? []
  const assignment = wordOf(routeParams?.id)
  if ((!plain && !notice) || !isUuid.test(assignment)) throw new OperationError('letter.notFound', 404)
  return {
    assignment,
    kind: plain === 'dispatch' || plain === 'reply' ? plain : 'notice',
    notice,
    format: format === 'docx' ? 'docx' : 'pdf',
  }
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '')
