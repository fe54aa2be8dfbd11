import { randomUUID } from 'node:crypto'
import { freshForm, SUBMISSION } from '../../plugins/public-submission'
import { textToLexical } from '../../src/domain/richText'
import { formSecret } from '../lib/environment'
import { texts } from '../seed/texts'

type Names = Record<string, string>

const reporter = { name: '某委员', unit: '某单位', phone: '00000000', email: 'author@example.org' }
const title = (): string => `关于某事的建议 ${randomUUID()}`

/** What somebody sends as JSON: as much text, as many suggestions and names as `plainItem`. */
export const submissionJson = ({ department, topic, coReporter }: Names) => ({
  title: title(),
  situation: texts.situation,
  analysis: texts.analysis,
  suggestions: [
    { text: texts.suggestion, department },
    { text: texts.suggestion, department },
  ],
  category: 'transport',
  topic,
  reporter,
  coReporters: [coReporter],
  urgency: 'normal',
  sourceActivity: '某次协商',
  derivedFrom: { kind: 'proposal', reference: '第 1 号' },
  publicConsent: true,
  original: true,
})

/** Longer ago than the fastest honest person takes. */
const handedOut = (): Date => new Date(Date.now() - 60_000)

/** The same as the fields of the form, handed out a minute ago. */
export function submissionForm(names: Names, proof: string): [string, string][] {
  const { suggestions, reporter: person, derivedFrom, ...plain } = submissionJson(names)
  const { formKey, formToken } = freshForm({ secret: formSecret, kind: SUBMISSION, now: handedOut() })
  const rows = suggestions.flatMap((row, index) =>
    Object.entries(row).map(([name, value]): [string, string] => [
      `suggestions.${index}.${name}`,
      value ?? '',
    ]),
  )
  return [
    ...Object.entries({
      ...plain,
      formKey,
      formToken,
      draft: '',
      leaveEmpty: '',
      proof,
      publicConsent: 'yes',
    }).map(([name, value]): [string, string] => [name, String(value)]),
    ...prefixed('reporter', person),
    ...prefixed('derivedFrom', derivedFrom),
    ...rows,
  ]
}

const prefixed = (group: string, fields: Record<string, string>): [string, string][] =>
  Object.entries(fields).map(([name, value]) => [`${group}.${name}`, value])

/** The same as the document that plain Payload creates. */
export function plainItem({ department, topic, coReporter, lead, organisation }: Names) {
  const suggestion = { text: textToLexical(texts.suggestion), department }
  return {
    formKey: randomUUID(),
    receipt: randomUUID(),
    title: title(),
    situation: textToLexical(texts.situation),
    analysis: textToLexical(texts.analysis),
    suggestions: [suggestion, suggestion],
    category: 'transport',
    topic,
    lead,
    coReporters: [coReporter],
    reporter,
    urgency: 'normal',
    sourceActivity: '某次协商',
    derivedFrom: { kind: 'proposal', reference: '第 1 号' },
    publicConsent: true,
    original: true,
    organisation,
  }
}
