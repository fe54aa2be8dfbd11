import type { Endpoint, PayloadRequest } from 'payload'
import { findPeople } from '../operations/findPeople'
import { respond } from './respond'

/** Longest part of a name that is looked for, in characters. */
const longestQuery = 100

/**
 * `GET /:id/workflow/people?q=&for=` of one collection under review: whom an action may name. `q` is a part
 * of a name, `for` the action.
 */
export const peopleEndpoint = (collection: string): Endpoint => ({
  path: '/:id/workflow/people',
  method: 'get',
  handler: (req) => {
    const id = req.routeParams?.id
    const asked = {
      query: param(req, 'q')?.slice(0, longestQuery) ?? '',
      action: param(req, 'for'),
    }
    return respond(req, () => findPeople(req, collection, typeof id === 'string' ? id : '', asked))
  },
})

const param = (req: PayloadRequest, name: string): string | null => req.searchParams.get(name)
