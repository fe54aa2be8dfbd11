import type { Block } from '../../../../plugins/digest'
import type { PaperDocument } from '../../../../plugins/digest/exports/paper'
import { fill, textsIn } from '../../../translations'
import { letterWords } from '../../../translations/zh/letterWords'
import { approvedBlocks } from '../../issue/entryBlocks'
import { dayInChinese } from '../dayInChinese'
import type { LetterDuty } from '../types'
import { numberLine } from './numberLine'
import { paperOf } from './paperOf'

/** 交办通知单: what is asked of whom, by when and how that was counted; the item's text is enclosed. */
export function composeDispatch(duty: LetterDuty): PaperDocument {
  const { dispatch, enclosure } = letterWords
  return paperOf({
    masthead: dispatch.masthead,
    marking: duty.grade === 'urgent' ? textsIn('zh').options.dutyGrades.urgent : null,
    number: numberLine('dispatch', duty),
    from: duty.body,
    on: duty.dispatchedOn,
    title: fill(dispatch.title, { title: duty.title }),
    to: duty.department,
    blocks: [
      {
        type: 'paragraph',
        text: fill(duty.role === 'co' ? dispatch.askCo : dispatch.ask, { title: duty.title }),
      },
      { type: 'table', hasHeader: false, rows: factsOf(duty) },
      ...leaderOf(duty),
      ...(duty.instruction.trim() === ''
        ? []
        : [{ type: 'paragraph', text: fill(dispatch.instruction, { text: duty.instruction }) } as const]),
      { type: 'paragraph', text: dispatch.rules },
    ],
    enclosure: { label: enclosure, title: duty.title, blocks: approvedBlocks({ approved: duty.item }) },
  })
}

function factsOf(duty: LetterDuty): string[][] {
  const { dispatch } = letterWords
  const { assignmentRoles, dutyGrades } = textsIn('zh').options
  const { rows } = dispatch
  return [
    [rows.receipt, duty.receipt],
    [rows.role, `${assignmentRoles[duty.role]}，${dutyGrades[duty.grade]}`],
    ...(duty.leadDepartment ? [[rows.lead, duty.leadDepartment]] : []),
    [rows.due, dayInChinese(duty.dueOn)],
    [rows.counted, fill(dispatch.counted, { from: dayInChinese(duty.dispatchedOn), days: duty.days })],
  ].filter(([, text]) => text !== '')
}

const leaderOf = ({ leader }: LetterDuty): Block[] =>
  leader
    ? [
        {
          type: 'paragraph',
          text: fill(letterWords.dispatch.leader, { ...leader, on: dayInChinese(leader.on) }),
        },
      ]
    : []
