import type { PayloadRequest } from 'payload'
import { sql } from '../../../plugins/review-workflow'
import { latestOf } from './latestOf'
import { publicRows } from './publicRows'
import { readBeside } from './readBeside'
import { readOutcomes } from './readOutcomes'
import { toEdition } from './toEdition'
import type { PublicEdition } from './types'

type Which = { issue: string } | { series: string; year: number; number: number }

/**
 * One published issue as the public may read it: its frozen public text, what became of its entries,
 * corrections, readers' comments that are shown, and the documents that are ready. Null when nothing of it is
 * public (yet).
 */
export async function readPublicEdition(
  args: { req: PayloadRequest } & Which,
): Promise<PublicEdition | null> {
  const { req } = args
  const [row] = await publicRows(req, { of: 'content', where: whereOf(args), limit: 1 })
  if (!row) return null
  const edition = toEdition(row)
  if (edition.voidedAt) return edition
  const { issue } = edition
  const outcomes = (await readOutcomes(req, [issue])).get(issue)
  const answers = Object.fromEntries([...(outcomes ?? [])].map(([position, of]) => [position, of.answers]))
  const open = [...(outcomes ?? [])].filter(([, of]) => of.duties.length > 0)
  const duties = Object.fromEntries(open.map(([position, of]) => [position, of.duties]))
  const beside = await readBeside(req, issue)
  return { ...edition, ...beside, outcomes: answers, duties, updatedAt: latestOf(edition, beside, answers) }
}

const whereOf = (which: Which) =>
  'issue' in which
    ? sql`e.issue_id = ${which.issue}`
    : sql`e.series = ${which.series} and e.year = ${which.year} and e.number = ${which.number}`
