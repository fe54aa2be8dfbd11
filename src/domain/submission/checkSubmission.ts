import { categories, derivedKinds } from '../vocabulary'
import { hasSecretMarking } from './hasSecretMarking'
import { limits, type Issue, type SubmissionInput } from './types'

/**
 * Every problem of a submission, in the order of the form; an empty list means it can be taken in.
 * Departments, topics and members are looked up later, where they can be.
 */
export function checkSubmission(input: SubmissionInput): Issue[] {
  return [
    ...secretIssues(input),
    ...titleIssues(input.title),
    ...situationIssues(input.situation),
    ...tooLong('analysis', input.analysis, limits.analysis),
    ...suggestionIssues(input.suggestions),
    ...totalIssues(input),
    ...categoryIssues(input.category),
    ...originIssues(input),
    ...reporterIssues(input.reporter),
    ...coReporterIssues(input.coReporters ?? []),
    ...consentIssues(input),
    ...(input.original ? [] : [{ field: 'original', code: 'originalRequired' }]),
  ]
}

/** Code of the one problem after which nothing may be kept. */
export const secretCode = 'stateSecret'

const secretIssues = (input: SubmissionInput): Issue[] =>
  [
    { field: 'title', text: input.title },
    { field: 'situation', text: input.situation },
    { field: 'analysis', text: input.analysis },
    ...input.suggestions.map(({ text }, index) => ({ field: `suggestions.${index}.text`, text })),
  ]
    .filter(({ text }) => hasSecretMarking(text))
    .map(({ field }) => ({ field, code: secretCode }))

function titleIssues(title: string): Issue[] {
  const { min, max } = limits.title
  if (title === '') return [{ field: 'title', code: 'titleRequired' }]
  if (length(title) < min) return [{ field: 'title', code: 'titleTooShort', context: { min } }]
  return tooLong('title', title, max)
}

function situationIssues(situation: string): Issue[] {
  const { min, max } = limits.situation
  if (situation === '') return [{ field: 'situation', code: 'situationRequired' }]
  if (length(situation) < min) return [{ field: 'situation', code: 'situationTooShort', context: { min } }]
  return tooLong('situation', situation, max)
}

function suggestionIssues(suggestions: SubmissionInput['suggestions']): Issue[] {
  if (suggestions.length === 0) return [{ field: 'suggestions.0.text', code: 'suggestionRequired' }]
  const tooMany = suggestions.length > limits.suggestions
  return [
    ...(tooMany ? [issue('suggestions.0.text', 'tooManySuggestions', { max: limits.suggestions })] : []),
    ...suggestions.flatMap(({ text }, index) => {
      const field = `suggestions.${index}.text`
      return text === '' ? [{ field, code: 'suggestionEmpty' }] : tooLong(field, text, limits.suggestion)
    }),
  ]
}

function totalIssues({ situation, analysis, suggestions }: SubmissionInput): Issue[] {
  const total = [situation, analysis, ...suggestions.map(({ text }) => text)].reduce(
    (sum, text) => sum + length(text),
    0,
  )
  return total > limits.total
    ? [issue('situation', 'totalTooLong', { max: limits.total, length: total })]
    : []
}

function categoryIssues(category: string): Issue[] {
  if (categories.some((known) => known === category)) return []
  return [{ field: 'category', code: category === '' ? 'categoryRequired' : 'categoryUnknown' }]
}

function originIssues({ sourceActivity = '', derivedFrom }: SubmissionInput): Issue[] {
  const { kind = '', reference = '' } = derivedFrom ?? {}
  const isKnown = kind === '' ? reference === '' : derivedKinds.some((known) => known === kind)
  return [
    ...tooLong('sourceActivity', sourceActivity, limits.sourceActivity),
    ...(isKnown ? [] : [{ field: 'derivedFrom.kind', code: 'derivedKindRequired' }]),
    ...tooLong('derivedFrom.reference', reference, limits.derivedReference),
  ]
}

function reporterIssues({ name, unit = '', phone = '', email }: SubmissionInput['reporter']): Issue[] {
  return [
    ...(name === ''
      ? [{ field: 'reporter.name', code: 'nameRequired' }]
      : tooLong('reporter.name', name, limits.name)),
    ...tooLong('reporter.unit', unit, limits.unit),
    ...(phone === '' || isPhone(phone) ? [] : [{ field: 'reporter.phone', code: 'phoneInvalid' }]),
    ...emailIssues(email),
  ]
}

function emailIssues(email: string): Issue[] {
  if (email === '') return [{ field: 'reporter.email', code: 'emailRequired' }]
  return isEmail(email) ? [] : [{ field: 'reporter.email', code: 'emailInvalid' }]
}

const coReporterIssues = (names: string[]): Issue[] =>
  names.length > limits.coReporters
    ? [issue('coReporters', 'tooManyCoReporters', { max: limits.coReporters })]
    : names.flatMap((name) => tooLong('coReporters', name, limits.name))

function consentIssues({ publicConsent, consentReason = '' }: SubmissionInput): Issue[] {
  return [
    ...(publicConsent === null ? [{ field: 'publicConsent', code: 'consentRequired' }] : []),
    ...tooLong('consentReason', consentReason, limits.consentReason),
  ]
}

const tooLong = (field: string, text: string, max: number): Issue[] =>
  length(text) > max ? [issue(field, 'tooLong', { max, length: length(text) })] : []

const issue = (field: string, code: string, context: Record<string, number>): Issue => ({
  field,
  code,
  context,
})

/** Characters, not UTF-16 units: a rare name character counts once. */
const length = (text: string): number => [...text].length

const isPhone = (phone: string): boolean => /^\+?[\d][\d\s\-－()（）转]{4,38}$/.test(phone)

/**
 * One address and nothing else: no blank, no second address, no line break that could start a header.
 * Never wider than what Payload's email field takes: no dot at an end of the name, no two dots on end.
 */
const isEmail = (email: string): boolean =>
  email.length <= limits.email && !email.includes('..') && address.test(email)

const word = "[\\w!#$%&'*+/=?^`{|}~-]"
const label = '[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?'
const address = new RegExp(`^(?=[^@]{1,64}@)${word}+(?:\\.${word}+)*@(?:${label}\\.)+[a-z]{2,63}$`, 'i')
