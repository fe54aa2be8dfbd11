import type { Locale } from '../../translations'
import type { MailTemplate } from '../mail/queueMail'

/** Which of the words is meant: a kind of mail in a language. */
export type TemplateKey = { template: MailTemplate; locale: Locale }

export type TemplateWords = { subject: string; text: string }

/** The words that count now. Version 0 are the product's own; each saved version counts up from 1. */
export type CurrentTemplate = TemplateWords & { version: number }

/** A saved version; `useDefault`: with it the body went back to the product's words. */
export type TemplateVersion = TemplateWords & {
  version: number
  useDefault: boolean
  note: string
  author: string
  savedAt: string
}

/** What stands against words, by field and code; the words for it are in the dictionary `mailAdmin`. */
export type TemplateIssue = {
  field: 'subject' | 'text'
  code: 'required' | 'tooLong' | 'lineBreak' | 'unknownPlace' | 'missingPlace'
  place?: string
}
