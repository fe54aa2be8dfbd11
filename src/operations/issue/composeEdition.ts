import type { EditionContent, IssueNumbers, Projection } from '../../../plugins/digest'
import { isPublicEntry } from '../../domain/projection'
import type { Issue, Series } from '../../payload-types'
import { byline, publicByline } from './byline'
import { internalBlocks, publicBlocks } from './entryBlocks'
import type { Signatories } from './readSignatories'
import { isComposite } from './sourcesOf'
import type { IssueEntry } from './types'

export type ComposeArgs = IssueNumbers & {
  /** The day of signing, `YYYY-MM-DD`. */
  date: string
  issue: Issue
  series: Series
  entries: IssueEntry[]
  signatories: Signatories
}

/**
 * Both projections of an issue. The internal one prints the approved or edited texts; the public one is
 * built from scratch out of what was written for the public, and nothing is ever removed from the internal
 * one to make it (I5).
 */
export function composeEdition(args: ComposeArgs): Record<Projection, EditionContent> {
  const shown = args.entries.filter(isShown)
  return { internal: internalEdition(args, shown), public: publicEdition(args, shown) }
}

function internalEdition(args: ComposeArgs, shown: IssueEntry[]): EditionContent {
  const { issue, series, entries, signatories } = args
  return {
    ...headOf(args),
    marking: series.marking?.trim() || null,
    reporterPlace: series.reporterPlace,
    colophon: {
      copies: issue.copies ?? series.copies ?? null,
      editors: series.editors?.trim() || null,
      phone: series.phone?.trim() || null,
      proofreader: signatories.proofreader,
      reviewers: signatories.reviewers,
    },
    editorsNote: issue.editorsNote ?? null,
    signatory: signatories.signatory,
    entries: entries.map((entry, index) => ({
      position: index + 1,
      publicPosition: shown.includes(entry) ? shown.indexOf(entry) + 1 : null,
      source: entry.lead.item.id,
      ...(isComposite(entry.decision)
        ? { sources: entry.sources.map(({ item, share }) => ({ id: item.id, share })) }
        : {}),
      title: entry.decision.title?.trim() || approvedTitle(entry),
      section: entry.decision.section ?? null,
      note: entry.decision.note ?? null,
      byline: byline(entry, series.bylineStyle),
      category: categoryOf(entry),
      blocks: internalBlocks(entry),
    })),
    recipients: {
      reportTo: issue.reportTo ?? null,
      sendTo: issue.sendTo ?? null,
      distributeTo: issue.distributeTo ?? null,
    },
  }
}

/** Only what is named here is public. */
function publicEdition(args: ComposeArgs, shown: IssueEntry[]): EditionContent {
  return {
    ...headOf(args),
    editorsNote: args.issue.publicNote ?? null,
    signatory: null,
    entries: shown.map((entry, index) => ({
      position: index + 1,
      title: entry.decision.publicTitle?.trim() ?? '',
      section: entry.decision.section ?? null,
      note: entry.decision.publicNote ?? null,
      byline: publicByline(entry, args.series.bylineStyle),
      category: categoryOf(entry),
      blocks: publicBlocks(entry),
    })),
    recipients: null,
  }
}

const headOf = ({ issue, series, ...numbers }: ComposeArgs) => ({
  kind: series.kind,
  showsCumulative: series.showsCumulative !== false,
  seriesName: series.name,
  masthead: series.masthead,
  issuer: series.issuer,
  title: issue.title,
  year: numbers.year,
  number: numbers.number,
  cumulativeNumber: numbers.cumulativeNumber,
  date: numbers.date,
})

/** Consent counts as it was approved, of the author of every source. */
const isShown = ({ decision, sources }: IssueEntry): boolean =>
  isPublicEntry({
    ...decision,
    publicConsent: sources.every(({ approved }) => approved?.publicConsent === true),
  })

const approvedTitle = ({ lead }: IssueEntry): string =>
  typeof lead.approved?.title === 'string' ? lead.approved.title : ''

const categoryOf = ({ lead }: IssueEntry): string =>
  typeof lead.approved?.category === 'string' ? lead.approved.category : lead.item.category
