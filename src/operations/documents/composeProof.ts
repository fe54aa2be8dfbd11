import type { PayloadRequest } from 'payload'
import { dayInZone, type EditionContent } from '../../../plugins/digest'
import type { Issue } from '../../payload-types'
import { composeEdition } from '../issue/composeEdition'
import { readEntries } from '../issue/readEntries'
import { readSeries } from '../issue/readSeries'

/**
 * The draft as it stands, as the signed edition would be, without number and without the names of those who
 * have not decided yet. Reads only: nothing is held.
 *
 * @param only rows of the issue's entries to print; all when absent
 */
export async function composeProof(
  req: PayloadRequest,
  issue: Issue,
  only?: ReadonlySet<string>,
): Promise<EditionContent> {
  const wanted = only ? { entries: issue.entries?.filter(({ id }) => only.has(id ?? '')) ?? [] } : issue
  const date = dayInZone(new Date(), 'Asia/Shanghai')
  const { internal } = composeEdition({
    issue,
    series: await readSeries(req, issue),
    entries: await readEntries(req, wanted, false),
    signatories: { proofreader: null, reviewers: [], signatory: '' },
    year: Number(date.slice(0, 4)),
    number: 0,
    cumulativeNumber: 0,
    date,
  })
  return internal
}
