import type { PayloadRequest } from 'payload'
import { inTransaction, requireTx } from '../../../plugins/review-workflow'
import { CompileRefusal } from '../../domain/compile'
import type { Series } from '../../payload-types'
import { addEntries } from './addEntries'
import { assertFree } from './assertFree'
import { assertRoom } from './assertRoom'
import { chooseByRule, type CompileRule } from './chooseByRule'
import { defaultTitle } from './defaultTitle'
import { lockSeries } from './lockSeries'
import { plainEntry } from './plainEntry'
import { readableBody } from './readableBody'
import type { SeenIssue } from './changeEntries'

export type CompileArgs = { series: string; title?: string; into?: SeenIssue } & (
  { items: readonly string[]; rule?: never } | { rule: CompileRule; items?: never }
)
export type Compiled = { issue: string; title: string; added: number }

/**
 * Puts approved items into an issue: chosen by hand, or by a rule (those that have waited longest first). Makes
 * a draft of the series with its usual recipients, or adds to a draft that is there.
 *
 * @throws CompileRefusal `series.notFound`, `nothing.toCompile`, `series.holdsOne`, `issue.full`, `item.twice`,
 * `item.notApproved`, `item.elsewhere`; ConflictRefusal for a draft that has changed since
 */
export async function compileIssue(req: PayloadRequest, args: CompileArgs): Promise<Compiled> {
  return inTransaction(req, async (tx) => {
    const series = await readUsable(req, args.series)
    await lockSeries(tx, series.id)
    const items = args.items ?? (await chooseByRule(req, args.rule))
    if (items.length === 0) throw new CompileRefusal('nothing.toCompile', 422)
    if (!args.into) return create(req, series, items, args.title)
    const desk = await addEntries(req, { ...args.into, items })
    return { issue: desk.issue.id, title: desk.issue.title, added: items.length }
  })
}

async function readUsable(req: PayloadRequest, id: string): Promise<Series> {
  const series = await req.payload.findByID({
    collection: 'series',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!series || series.active === false) throw new CompileRefusal('series.notFound', 404)
  return series
}

async function create(
  req: PayloadRequest,
  series: Series,
  items: readonly string[],
  title = '',
): Promise<Compiled> {
  assertRoom(series, items.length)
  const tx = await requireTx(req)
  await assertFree(tx, { items, series: series.id, issue: null, organisation: readableBody(req) ?? '' })
  const issue = await req.payload.create({
    collection: 'issues',
    data: {
      title: title.trim() || (await defaultTitle(tx, series, new Date())),
      series: series.id,
      entries: items.map(plainEntry),
      reportTo: series.reportTo ?? null,
      sendTo: series.sendTo ?? null,
      distributeTo: series.distributeTo ?? null,
      copies: series.copies ?? null,
      mailRecipients: (series.mailRecipients ?? []).map(({ name, email }) => ({ name, email })),
    },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return { issue: issue.id, title: issue.title, added: items.length }
}
