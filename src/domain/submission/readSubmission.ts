import type { SubmissionInput } from './types'

type Values = { [name: string]: unknown }

/**
 * A submission read from whatever came in over a form or as JSON: text is trimmed, one-line fields are
 * one line, a value of a wrong type counts as not given (and is then reported as missing).
 */
export function readSubmission(values: Values): SubmissionInput {
  const reporter = toValues(values.reporter)
  return {
    title: line(values.title),
    situation: text(values.situation),
    analysis: text(values.analysis),
    suggestions: readSuggestions(values.suggestions),
    category: line(values.category),
    urgency: line(values.urgency) === 'urgent' ? 'urgent' : 'normal',
    topic: optional(line(values.topic)),
    contactPoint: optional(line(values.contactPoint)),
    sourceActivity: optional(line(values.sourceActivity)),
    derivedFrom: readDerivedFrom(values.derivedFrom),
    reporter: {
      name: line(reporter.name),
      unit: optional(line(reporter.unit)),
      phone: optional(line(reporter.phone)),
      email: line(reporter.email).toLowerCase(),
    },
    coReporters: readCoReporters(values.coReporters),
    publicConsent: readAnswer(values.publicConsent),
    consentReason: optional(line(values.consentReason)),
    original: readAnswer(values.original) === true,
  }
}

/** Rows left wholly empty were offered by the form and not used. */
function readSuggestions(rows: unknown): SubmissionInput['suggestions'] {
  return toList(rows)
    .map((row) => (typeof row === 'string' ? { text: row } : toValues(row)))
    .map((row) => ({ text: text(row.text), department: optional(line(row.department)) }))
    .filter((row) => row.text !== '' || row.department !== undefined)
}

function readDerivedFrom(value: unknown): SubmissionInput['derivedFrom'] {
  const derived = toValues(value)
  const [kind, reference] = [line(derived.kind), line(derived.reference)]
  return kind === '' && reference === '' ? undefined : { kind, reference }
}

function readCoReporters(names: unknown): string[] | undefined {
  const list = typeof names === 'string' ? names.split(/[、，,;；\n]/) : toList(names)
  const coReporters = list.map(line).filter((name) => name !== '')
  return coReporters.length > 0 ? [...new Set(coReporters)] : undefined
}

/** `yes`, `on`, `true` and true mean yes; `no`, `false` and false mean no; anything else is no answer. */
function readAnswer(value: unknown): boolean | null {
  if (value === true || value === 'yes' || value === 'on' || value === 'true') return true
  return value === false || value === 'no' || value === 'false' ? false : null
}

const toValues = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const text = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : ''

/** Line breaks and control characters become blanks: a name can never carry a second header line. */
const line = (value: unknown): string =>
  text(value)
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()

const optional = (value: string): string | undefined => (value === '' ? undefined : value)
