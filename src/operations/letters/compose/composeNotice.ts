import type { PaperDocument } from '../../../../plugins/digest/exports/paper'
import { fill } from '../../../translations'
import { letterWords } from '../../../translations/zh/letterWords'
import { dayInChinese } from '../dayInChinese'
import type { LetterDuty, LetterNotice } from '../types'
import { numberLine } from './numberLine'
import { paperOf } from './paperOf'

/** 三色督查单: what is late, by how much, and what follows. */
export function composeNotice(duty: LetterDuty, notice: LetterNotice): PaperDocument {
  const { notice: words, dispatch } = letterWords
  const values = { title: duty.title, due: dayInChinese(notice.dueOn), days: notice.daysLate }
  const note = notice.note.trim()
  return paperOf({
    masthead: words.masthead[notice.level],
    marking: null,
    number: numberLine('notice', notice),
    from: duty.body,
    on: notice.issuedOn,
    title: fill(words.title, values),
    to: duty.department,
    blocks: [
      { type: 'paragraph', text: fill(notice.daysLate > 0 ? words.late : words.soon, values) },
      {
        type: 'table',
        hasHeader: false,
        rows: [
          [dispatch.rows.receipt, duty.receipt],
          [words.rows.dispatched, dayInChinese(duty.dispatchedOn)],
          [dispatch.rows.due, values.due],
          [words.rows.late, fill(words.days, values)],
          [words.rows.contact, [duty.contact.name, duty.contact.post].filter(Boolean).join('，')],
        ].filter(([, text]) => text !== ''),
      },
      ...(note === '' ? [] : [{ type: 'paragraph', text: fill(words.note, { text: note }) } as const]),
      { type: 'paragraph', text: words.then[notice.level] },
    ],
    enclosure: null,
  })
}
