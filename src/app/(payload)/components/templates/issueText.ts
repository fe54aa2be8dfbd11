import type { TemplateIssue } from '../../../../operations/templates/types'
import { fill } from '../../../../translations'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'

/** What stands against saving, in words. */
export const issueText = ({ field, code, place }: TemplateIssue, words: MailAdminTexts): string =>
  fill(words.issues[code], {
    field: field === 'subject' ? words.subjectField : words.textField,
    place: place ? `{{${place}}}` : '',
  })
