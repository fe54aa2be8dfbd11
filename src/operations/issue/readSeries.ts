import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import type { Issue, Series } from '../../payload-types'

/** The series an issue belongs to. */
export async function readSeries(req: PayloadRequest, issue: Issue): Promise<Series> {
  return req.payload.findByID({
    collection: 'series',
    id: idOf(issue.series) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
}
