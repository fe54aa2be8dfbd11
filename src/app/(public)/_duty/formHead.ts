import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { formatDay } from '../../../ui'
import type { FormPath } from './actPaths'
import { leftWords } from './leftWords'

type FormHead = { title: string; lead: string; due: string }

/** The heading of an act's form and the sentence that says what it means. */
export function formHead(locale: Locale, view: DutyView, form: FormPath): FormHead {
  const words = textsIn(locale).duty.forms
  const values = {
    department: view.department.name,
    lead: view.lead?.department ?? '',
    name: view.contact.name,
    day: formatDay(form === 'progress' ? (view.promisedAt ?? view.due.day) : view.due.day, locale),
    rest: restOf(view),
  }
  const { title, lead } = words[form]
  const said = form === 'progress' && values.rest === '' ? words.progress.leadPlain : lead
  return { title: fill(title, values), lead: fill(said, values), due: dueOf(locale, view, form) }
}

/** By when, where an answer is written. */
function dueOf(locale: Locale, { due }: DutyView, form: FormPath): string {
  if (form !== 'reply' && form !== 'opinion') return ''
  const { line } = textsIn(locale).duty.due
  return fill(line, { day: formatDay(due.day, locale), left: leftWords(locale, due) })
}

const restOf = ({ replies }: DutyView): string =>
  replies.findLast(({ kind, restText }) => kind === 'departmentReply' && restText !== '')?.restText ?? ''
