import type { PayloadRequest } from 'payload'
import type { IssueNumbers } from '../../../plugins/digest'
import type { Issue, Series } from '../../payload-types'
import { isComposite } from '../issue/sourcesOf'
import type { IssueEntry } from '../issue/types'
import type { NewMail } from '../mail/queueMail'
import { queueMails } from '../mail/queueMails'
import { authorMail } from '../mail/authorMail'

type Signed = { issue: Issue; series: Series; entries: IssueEntry[]; numbers: IssueNumbers }

/**
 * Tells everybody whose text the issue is made of, in one statement. Authors of a composite learn what it
 * is called and what part of it is theirs.
 */
export async function tellAuthors(req: PayloadRequest, signed: Signed): Promise<void> {
  await queueMails(
    req,
    signed.entries.flatMap((entry) => mailsOf(entry, signed)),
  )
}

function mailsOf({ decision, sources }: IssueEntry, { issue, series, numbers }: Signed): NewMail[] {
  const cause = `issued:${issue.id}`
  const values = {
    series: series.name,
    year: numbers.year,
    number: numbers.number,
    cumulative: numbers.cumulativeNumber,
  }
  if (!isComposite(decision))
    return sources.flatMap(({ item }) => authorMail({ item, template: 'issued', cause, values }))
  const others = sources.length - 1
  return sources.flatMap(({ item, share }) =>
    authorMail({
      item,
      template: 'issuedTogether',
      cause,
      values: { ...values, composite: decision.title ?? '', others, share: Math.round(share) },
    }),
  )
}
