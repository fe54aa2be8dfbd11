import { demoErratum, demoIssues, demoItems, type DemoIssue, type DemoRecipient } from '../content'
import { addErratum } from '../../operations/signing/addErratum'
import { requestOf, type Loaded } from './context'
import { findIssue } from './findIssue'
import { playIssue } from './playIssue'
import { publicText } from './publicText'

const items = new Map(demoItems.map((item) => [item.key, item]))

/** The four issues, each compiled, proofed, signed and published by the people who do that. */
export async function loadIssues(loaded: Loaded, series: string): Promise<void> {
  for (const issue of demoIssues) {
    const id = (await findIssue(loaded, titleOf(issue))) ?? (await compile(loaded, issue, series))
    await playIssue(loaded, id)
    if (issue.key === demoErratum.issue) await correct(loaded, id)
  }
}

const titleOf = ({ sections }: DemoIssue): string => sections.map(({ heading }) => heading).join(' · ')

async function compile(loaded: Loaded, issue: DemoIssue, series: string): Promise<string> {
  const created = await loaded.payload.create({
    collection: 'issues',
    data: {
      title: titleOf(issue),
      series,
      editorsNote: issue.editorsNote,
      publicNote: issue.publicNote,
      entries: issue.sections.flatMap(({ heading, entries }) =>
        entries.map(({ item, publish }) => ({
          item: idOf(loaded, item),
          section: heading,
          publish,
          ...(publish ? wordsFor(item) : {}),
        })),
      ),
      reportTo: names(issue.recipients.reportTo),
      sendTo: names(issue.recipients.copyTo),
      distributeTo: names(issue.recipients.distributeTo),
      mailRecipients: [...issue.recipients.reportTo, ...issue.recipients.copyTo],
      organisation: loaded.body,
    },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(loaded, 'editor-1'),
  })
  return created.id
}

/** Nothing is public that has no words for the public. */
function wordsFor(key: string): { publicTitle: string; publicText: string } {
  const item = items.get(key)
  if (!item) throw new Error(`demo: there is no item ${key}`)
  return { publicTitle: item.title, publicText: publicText(item) }
}

async function correct(loaded: Loaded, issue: string): Promise<void> {
  const { totalDocs } = await loaded.payload.count({
    collection: 'errata',
    where: { issue: { equals: issue } },
    overrideAccess: true,
  })
  const { position, text } = demoErratum
  if (totalDocs === 0)
    await addErratum(await requestOf(loaded, 'editor-1'), issue, { position, text, isPublic: true })
}

const names = (recipients: DemoRecipient[]): string => recipients.map(({ name }) => name).join('、')

function idOf({ items: loaded }: Loaded, key: string): string {
  const id = loaded.get(key)
  if (!id) throw new Error(`demo: item ${key} was not loaded`)
  return id
}
