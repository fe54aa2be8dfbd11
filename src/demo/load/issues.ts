import { publishIssue } from '../../operations/publishIssue'
import { fill, textsIn } from '../../translations'
import { demoIssues, type DemoIssue, type DemoRecipient } from '../content'
import { requestOf, type Loaded } from './context'
import { act, placeOf } from './review'

/** The series of the demonstration city. */
export async function loadSeries({ payload, body }: Loaded): Promise<string> {
  const { docs } = await payload.find({
    collection: 'series',
    where: { slug: { equals: 'zhaibian' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const { digestName, digestIssuer } = textsIn('zh').review
  const created = await payload.create({
    collection: 'series',
    data: {
      name: digestName,
      slug: 'zhaibian',
      kind: 'digest',
      masthead: digestName,
      bylineStyle: 'names',
      reporterPlace: 'closing',
      issuer: fill(digestIssuer, { body: textsIn('zh').review.demoBody }),
      organisation: body,
    },
    depth: 0,
    overrideAccess: true,
  })
  return created.id
}

/** The four issues, each compiled, proofed, signed and published by the people who do that. */
export async function loadIssues(loaded: Loaded, series: string): Promise<void> {
  for (const issue of demoIssues) await playIssue(loaded, issue, series)
}

async function playIssue(loaded: Loaded, issue: DemoIssue, series: string): Promise<void> {
  const id = await findOrCompile(loaded, issue, series)
  const place = () => placeOf(loaded, 'issues', id)
  if ((await place()) === 'draft') await act(loaded, 'issues', id, 'submit')
  if ((await place()) === 'proof') await act(loaded, 'issues', id, 'approve')
  if ((await place()) === 'consultation') await act(loaded, 'issues', id, 'approve')
  if ((await place()) === 'signOff') await act(loaded, 'issues', id, 'approve')
  const { publishedAt } = await loaded.payload.findByID({ collection: 'issues', id, depth: 0, overrideAccess: true })
  if (!publishedAt) await publishIssue(await requestOf(loaded, 'editor-1'), id)
}

async function findOrCompile(loaded: Loaded, issue: DemoIssue, series: string): Promise<string> {
  const title = issue.sections.map(({ heading }) => heading).join(' · ')
  const { docs } = await loaded.payload.find({
    collection: 'issues',
    where: { title: { equals: title } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0]) return docs[0].id
  const created = await loaded.payload.create({
    collection: 'issues',
    data: {
      title,
      series,
      editorsNote: issue.editorsNote,
      entries: issue.sections.flatMap(({ heading, entries }) =>
        entries.map(({ item, publish }) => ({ item: idOf(loaded, item), section: heading, publish })),
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

const names = (recipients: DemoRecipient[]): string => recipients.map(({ name }) => name).join('、')

function idOf({ items }: Loaded, key: string): string {
  const id = items.get(key)
  if (!id) throw new Error(`demo: item ${key} was not loaded`)
  return id
}
