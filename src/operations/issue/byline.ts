import { fill, textsIn } from '../../translations'
import type { Member } from '../../payload-types'
import type { IssueEntry } from './readEntries'

const { edition } = textsIn('zh').review
const kinds = textsIn('zh').options.memberKinds

/** Who spoke, as the internal digest prints it: names with what they are. */
export function byline({ item, reporters }: IssueEntry): string {
  const people = reporters.map((member) => fill(edition.person, { name: member.name, about: about(member) }))
  const reporter = item.reporter.unit
    ? fill(edition.person, { name: item.reporter.name, about: item.reporter.unit })
    : item.reporter.name
  return fill(edition.byline, { people: (people.length > 0 ? people : [reporter]).join(edition.separator) })
}

/** What the public may know of who spoke: what they are, never their name. */
export function publicByline({ reporters }: IssueEntry): string {
  const people = [...new Set(reporters.map(about))]
  return fill(edition.byline, {
    people: (people.length > 0 ? people : [edition.publicReporter]).join(edition.separator),
  })
}

const about = (member: Member): string => [kinds[member.kind], member.sector].filter(Boolean).join(' · ')
