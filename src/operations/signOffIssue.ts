import { idOf } from '../../collections/shared/access'
import { type IssueNumbers, queueDocuments, signIssue, SourceTaken } from '../../plugins/digest'
import { requireTx, sql, type TransitionNotice } from '../../plugins/review-workflow'
import type { Issue, Series } from '../payload-types'
import { assertCompilable, blocked } from './issue/assertCompilable'
import { composeEdition } from './issue/composeEdition'
import { readEntries } from './issue/readEntries'
import { readSeries } from './issue/readSeries'
import { readSignatories, type Signatories } from './issue/readSignatories'
import type { IssueEntry } from './issue/types'
import { takenProblems } from './signing/takenProblems'
import { tellAuthors } from './signing/tellAuthors'

/**
 * What happens when an issue moves. Handing it in and signing it both check that everything it is made of
 * is approved and unchanged (I2); the last approval numbers and freezes it, asks for its documents and
 * tells every author, all in its transaction (I4).
 */
export async function signOffIssue(notice: TransitionNotice): Promise<void> {
  const { req, document, event } = notice
  if (event.action !== 'submit' && event.to !== 'approved') return
  const issue = document as unknown as Issue
  const entries = await readEntries(req, issue)
  await assertCompilable(req, issue, entries)
  if (event.to === 'approved') await sign(notice, issue, entries)
}

type Signing = { issue: Issue; series: Series; entries: IssueEntry[]; signatories: Signatories; at: Date }

async function sign(notice: TransitionNotice, issue: Issue, entries: IssueEntry[]): Promise<void> {
  const { req } = notice
  const series = await readSeries(req, issue)
  const signing = { issue, series, entries, signatories: await readSignatories(notice), at: new Date() }
  const numbers = await freeze(req, signing)
  await writeNumbers(req, signing, numbers)
  await queueDocuments(await requireTx(req), {
    issue: issue.id,
    organisation: idOf(issue.organisation) ?? '',
    projections: ['internal', 'public'],
    kinds: ['docx', 'pdf'],
  })
  await tellAuthors(req, { issue, series, entries, numbers })
}

async function freeze(req: TransitionNotice['req'], signing: Signing): Promise<IssueNumbers> {
  const { issue, series, entries, signatories, at } = signing
  try {
    return await signIssue({
      req,
      issue: issue.id,
      scope: idOf(issue.organisation) ?? '',
      series: series.slug,
      used: {
        year: series.usedYear ?? null,
        number: series.usedNumber ?? null,
        cumulativeNumber: series.usedCumulative ?? null,
      },
      sources: entries.flatMap(({ sources }) => sources.map(({ item }) => item.id)),
      at,
      timeZone: 'Asia/Shanghai',
      compose: (dated) => composeEdition({ issue, series, entries, signatories, ...dated }),
    })
  } catch (error) {
    if (error instanceof SourceTaken) throw blocked(takenProblems(error.taken, series, entries))
    throw error
  }
}

/**
 * The numbers stand on the issue for lists and filters. Written past Payload: its update would read and
 * rewrite every entry of the issue for five columns.
 */
async function writeNumbers(
  req: TransitionNotice['req'],
  { issue, at }: Signing,
  { year, number, cumulativeNumber }: IssueNumbers,
): Promise<void> {
  const tx = await requireTx(req)
  await tx.execute(sql`
    update issues set year = ${year}, number = ${number}, cumulative_number = ${cumulativeNumber},
      signed_at = ${at.toISOString()}, updated_at = now()
    where id = ${issue.id}`)
}
