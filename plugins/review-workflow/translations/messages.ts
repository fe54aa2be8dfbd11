import type { PayloadRequest } from 'payload'
import type { WorkflowErrorCode } from '../core/errors'
import type { Localised, Reason } from '../core/types'
import { en } from './en'
import { zh, type Texts } from './zh'

export const dictionaries = { zh, en } as const

/** The dictionary in the language of the request; Chinese unless English was asked for. */
export const textsFor = (language: string | undefined): Texts => (language === 'en' ? en : zh)

export const messageFor = (code: WorkflowErrorCode, req: PayloadRequest): string =>
  textsFor(req.i18n?.language).errors[code]

/** A reason with its sentence in the reader's language. */
export function explain(reason: Reason, req: PayloadRequest): Reason & { message: string } {
  return { ...reason, message: sentenceOf(reason, textsFor(req.i18n?.language)) }
}

/** The sentence of a reason in the language of the texts. */
export const sentenceOf = (reason: Reason, texts: Texts): string =>
  fill(texts.reasons[reason.code], contextIn(reason, texts))

/** A text of this plugin in every language, for labels that Payload translates itself. */
export const both = (pick: (texts: Texts) => string): Localised => ({ zh: pick(zh), en: pick(en) })

/** Puts `{{name}}` values into a text. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))

function contextIn({ context = {} }: Reason, texts: Texts): Record<string, string> {
  const words = { ...context }
  const { status } = context
  if (status !== undefined && isStatus(status)) words.status = texts.statuses[status]
  const gate = texts === zh ? context.gate_zh : context.gate_en
  if (gate !== undefined) words.gate = gate
  const step = texts === zh ? context.step_zh : context.step_en
  if (step !== undefined) words.step = step
  const text = texts === zh ? context.text_zh : context.text_en
  if (text !== undefined) words.text = text
  const who = texts === zh ? context.who_zh : context.who_en
  if (who !== undefined) words.who = who
  return words
}

const isStatus = (value: string): value is keyof Texts['statuses'] => Object.hasOwn(zh.statuses, value)
