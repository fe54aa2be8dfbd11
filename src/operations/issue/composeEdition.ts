import type { Block, EditionContent, EditionEntry, IssueNumbers, Projection } from '../../../plugins/digest'
import { isPublicEntry } from '../../domain/projection'
import type { Issue, Series } from '../../payload-types'
import { approvedBlocks, publicBlocks } from './entryBlocks'
import { byline, publicByline } from './byline'
import type { IssueEntry } from './readEntries'

type ComposeArgs = IssueNumbers & {
  date: string
  issue: Issue
  series: Series
  entries: IssueEntry[]
  signatory: string
}

/**
 * Both projections of an issue, from the approved texts. The public one is built from scratch out of
 * what may be public; nothing is ever removed from the internal one to make it (I5).
 */
export function composeEdition(args: ComposeArgs): Record<Projection, EditionContent> {
  const { issue, series } = args
  const common = {
    seriesName: series.name,
    masthead: series.masthead,
    issuer: series.issuer,
    title: issue.title,
    year: args.year,
    number: args.number,
    cumulativeNumber: args.cumulativeNumber,
    date: args.date,
  }
  const shown = args.entries.filter(isShown)
  return {
    internal: {
      ...common,
      editorsNote: issue.editorsNote ?? null,
      signatory: args.signatory,
      entries: args.entries.map((entry, index) => ({
        ...entryOf(entry, index, approvedBlocks(entry), byline(entry)),
        source: entry.item.id,
      })),
      recipients: {
        reportTo: issue.reportTo ?? null,
        sendTo: issue.sendTo ?? null,
        distributeTo: issue.distributeTo ?? null,
      },
    },
    public: {
      ...common,
      editorsNote: issue.editorsNote ?? null,
      signatory: null,
      entries: shown.map((entry, index) => entryOf(entry, index, publicBlocks(entry), publicByline(entry))),
      recipients: null,
    },
  }
}

const isShown = ({ decision, approved }: IssueEntry): boolean =>
  isPublicEntry({ publicConsent: approved?.publicConsent === true, publish: decision.publish === true })

const entryOf = (
  { decision, approved }: IssueEntry,
  index: number,
  blocks: Block[],
  source: string,
): EditionEntry => ({
  position: index + 1,
  title: typeof approved?.title === 'string' ? approved.title : '',
  section: decision.section ?? null,
  note: decision.note ?? null,
  byline: source,
  blocks,
})
