import { textsIn, type Locale } from '../../translations'
import type { MailTemplate } from '../mail/queueMail'
import type { TemplateWords } from './types'

/** Mails made of an issue's titles, not of words: they have no template to edit. */
const composed: readonly MailTemplate[] = ['issue', 'edition']

/** Every kind of mail whose words a body may change, in the order of the dictionary. */
export const editableTemplates: readonly MailTemplate[] = (
  Object.keys(textsIn('zh').mail).filter(isMailTemplate) satisfies MailTemplate[]
).filter((template) => !composed.includes(template))

/** Whether a word names a kind of mail. */
export function isMailTemplate(name: string): name is MailTemplate {
  const entry: unknown = Reflect.get(textsIn('zh').mail, name)
  return typeof entry === 'object' && entry !== null && 'subject' in entry && 'text' in entry
}

/** The product's own words of a kind of mail. */
export function defaultWords(template: MailTemplate, locale: Locale): TemplateWords {
  const { subject, text } = textsIn(locale).mail[template]
  return { subject, text }
}
