import type { Series } from '../../payload-types'
import { fill, textsIn } from '../../translations'
import type { EntrySource, IssueEntry, Reporter } from './types'

const { edition } = textsIn('zh').review
const kinds = textsIn('zh').options.memberKinds

type Style = Series['bylineStyle']

/** Who spoke, as the series prints it in the internal digest; empty where it names nobody. */
export function byline({ sources }: IssueEntry, style: Style): string {
  if (style === 'none') return ''
  return printed(sources.flatMap(sayers[style]))
}

/** What the public may know of who spoke: what they are, never their name. */
export function publicByline({ sources }: IssueEntry, style: Style): string {
  return style === 'none' ? '' : printed(sources.flatMap(kindsOf))
}

const printed = (people: string[]): string =>
  fill(edition.byline, { people: [...new Set(people)].join(edition.separator) })

const about = ({ kind, sector }: Reporter): string => [kinds[kind], sector].filter(Boolean).join(' · ')

const kindsOf = ({ reporters }: EntrySource): string[] =>
  reporters.length > 0 ? reporters.map(about) : [edition.publicReporter]

function namesOf({ item, reporters }: EntrySource): string[] {
  if (reporters.length > 0)
    return reporters.map((member) => fill(edition.person, { name: member.name, about: about(member) }))
  const { name, unit } = item.reporter
  return [unit ? fill(edition.person, { name, about: unit }) : name]
}

function unitsOf(source: EntrySource): string[] {
  const units = source.reporters.length > 0 ? source.reporters.map(unitOrKind) : [source.item.reporter.unit]
  const named = units.filter((unit) => typeof unit === 'string' && unit !== '')
  return named.length > 0 ? named.map(String) : kindsOf(source)
}

const unitOrKind = (reporter: Reporter): string => reporter.unitName ?? about(reporter)

const sayers = { names: namesOf, kinds: kindsOf, units: unitsOf }
