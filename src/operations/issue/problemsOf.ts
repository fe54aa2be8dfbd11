import type { PayloadRequest } from 'payload'
import { idOf } from '../../../collections/shared/access'
import { findTaken, type TakenSource } from '../../../plugins/digest'
import { anyTx } from '../../../plugins/review-workflow'
import type { Issue, Series } from '../../payload-types'
import { both, fill, type Texts } from '../../translations'
import { readSeries } from './readSeries'
import { isComposite } from './sourcesOf'
import type { EntrySource, IssueEntry } from './types'

type Problem = {
  key: keyof Texts['review']['issueProblems']
  values: Record<string, string | number>
}

/** Every reason why these entries cannot be issued now, in both languages; empty when they can. */
export async function problemsOf(
  req: PayloadRequest,
  issue: Issue,
  entries: IssueEntry[],
): Promise<{ zh: string; en: string }[]> {
  const series = await readSeries(req, issue)
  const taken = await findTaken(await anyTx(req), {
    scope: idOf(issue.organisation) ?? '',
    series: series.slug,
    sources: entries.flatMap(({ sources }) => sources.map(({ item }) => item.id)),
    except: issue.id,
  })
  return [
    ...problemsOfIssue(issue, series, entries),
    ...entries.flatMap(problemsOfComposite),
    ...entries.flatMap(({ sources }) => sources).flatMap(problemOfSource(series, taken)),
  ].map(({ key, values }) => both((t) => fill(t.review.issueProblems[key], values)))
}

function problemsOfIssue(issue: Issue, series: Series, entries: IssueEntry[]): Problem[] {
  const problems: Problem[] = []
  if (entries.length === 0) problems.push({ key: 'noEntries', values: {} })
  // Something of an entry that is gone altogether is left out of what was read.
  if (entries.length < (issue.entries ?? []).length) problems.push({ key: 'gone', values: {} })
  if (series.kind === 'special' && entries.length > 1)
    problems.push({ key: 'onlyOne', values: { series: series.name } })
  if (series.active === false) problems.push({ key: 'inactive', values: { series: series.name } })
  return problems
}

/** A composite is text of the office's own, made of at least two sources that share the credit. */
function problemsOfComposite({ decision, sources, lead }: IssueEntry): Problem[] {
  if (!isComposite(decision)) return []
  const values = { title: decision.title?.trim() ?? lead.item.title }
  const problems: Problem[] = []
  if (!decision.title?.trim() || !decision.text?.trim()) problems.push({ key: 'noText', values })
  if (sources.length < 2) problems.push({ key: 'fewSources', values })
  const credit = sources.reduce((sum, { share }) => sum + share, 0)
  if (Math.abs(credit - 100) > 0.01) problems.push({ key: 'shares', values: { ...values, credit } })
  return problems
}

const problemOfSource =
  (series: Series, taken: TakenSource[]) =>
  ({ item, run, isUnchanged, approved }: EntrySource, index: number, all: EntrySource[]): Problem[] => {
    const values = { title: item.title }
    if (run?.status !== 'approved') return [{ key: 'notApproved', values }]
    if (!isUnchanged || approved === null) return [{ key: 'changed', values }]
    const held = taken.find(({ source }) => source === item.id)
    if (held) {
      const issue = { series: series.name, year: held.year, number: held.number }
      return [{ key: 'alreadyIssued', values: { ...values, ...issue } }]
    }
    return all.findIndex((source) => source.item.id === item.id) < index ? [{ key: 'twice', values }] : []
  }
