import type { Feedback } from '../../../payload-types'
import type { DutyFile, DutyReplyView } from '../types'
import { filesOf } from './readFiles'

/** What the department gave, in its order: answers, opinions, reports. */
export function repliesOf(rows: readonly Feedback[], files: Map<string, DutyFile>): DutyReplyView[] {
  return rows.flatMap((row) => {
    const { kind } = row
    if (kind !== 'departmentReply' && kind !== 'coOpinion' && kind !== 'recheck') return []
    return [
      {
        id: row.id,
        kind,
        outcomeClass: row.outcomeClass ?? null,
        ...textsOf(row),
        restBy: row.restBy ?? null,
        fulfilled: row.fulfilled ?? null,
        by: row.by,
        via: row.via ?? null,
        at: row.createdAt,
        files: filesOf(row, files),
      },
    ]
  })
}

/** An opinion and a report are internal as a whole; of an answer the department says what is. */
function textsOf(row: Feedback) {
  const isReply = row.kind === 'departmentReply'
  return {
    text: (isReply ? row.publishableText : row.internalText) ?? '',
    internalText: isReply ? (row.internalText ?? '') : '',
    restText: row.restText ?? '',
    letterNumber: row.letterNumber ?? '',
    post: row.post ?? '',
    phone: row.phone ?? '',
  }
}
