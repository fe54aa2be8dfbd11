import { afterAll, describe, expect, it } from 'vitest'
import { writeFileSync } from 'node:fs'
import type { PaperDocument } from '../../../plugins/digest/exports/paper'
import { writeText } from '../../../plugins/digest/exports/paper'
import { composeDispatch } from '../../../src/operations/letters/compose/composeDispatch'
import { composeNotice } from '../../../src/operations/letters/compose/composeNotice'
import { composeReply } from '../../../src/operations/letters/compose/composeReply'
import { printLetter } from '../../../src/operations/letters/printLetter'
import type { LetterDuty } from '../../../src/operations/letters/types'
import { textToLexical } from '../../../src/domain/richText'
import { packRenderer } from '../../../src/server/documents/packRenderer'

const duty: LetterDuty = {
  title: '关于在城北新区增设社区日间照料站点的建议',
  number: 12,
  numberYear: 2026,
  role: 'lead',
  grade: 'urgent',
  instruction: '请结合社区用房改造一并研究。',
  dispatchedOn: '2026-11-23',
  days: 5,
  dueOn: '2026-11-30',
  body: '澄江市政协',
  department: '澄江市民政局',
  leadDepartment: null,
  contact: { name: '周文静', post: '办公室主任', phone: '' },
  receipt: 'SQ-2026-0123',
  item: {
    situation: textToLexical('城北新区老年人口较多。\n最近的站点在三公里以外。'),
    analysis: null,
    suggestions: [{ text: textToLexical('利用闲置社区用房设站。') }],
  },
  leader: { name: '陈立新', post: '副市长', on: '2026-11-20', text: '请民政局牵头研究。' },
}
const notice = {
  level: 'orange',
  number: 3,
  numberYear: 2026,
  issuedOn: '2026-12-04',
  dueOn: '2026-11-30',
  daysLate: 4,
  note: '',
} as const
const reply = {
  outcomeClass: 'B',
  text: '已完成选址。\n本月内开工。',
  restText: '设备采购。',
  restOn: '2026-12-31',
  letterNumber: '澄民函〔2026〕45 号',
  by: '周文静',
  post: '办公室主任',
  phone: '',
  on: '2026-11-27',
} as const

const letters: [string, PaperDocument][] = [
  ['dispatch', composeDispatch(duty)],
  ['notice', composeNotice(duty, notice)],
  ['reply', composeReply(duty, reply)],
]

afterAll(() => packRenderer().stop())

describe('letters of handling', () => {
  it('say what is asked, by when, and how that was counted', () => {
    const text = writeText(composeDispatch(duty))
    expect(text).toContain('澄江市民政局：')
    expect(text).toContain('2026年11月30日')
    expect(text).toContain('5 个工作日')
    expect(text).toContain('陈立新2026年11月20日批示：请民政局牵头研究。')
    expect(text).toContain('利用闲置社区用房设站。')
    expect(text).toContain('交办〔2026〕12 号')
  })

  it('say how late an answer is', () => {
    const text = writeText(composeNotice(duty, notice))
    expect(text).toContain('橙色督查单')
    expect(text).toContain('4 个工作日')
  })

  it('are headed, addressed and signed off by the product', () => {
    const text = writeText(composeReply(duty, reply))
    expect(text).toContain('澄民函〔2026〕45 号')
    expect(text).toContain('澄江市政协：')
    expect(text.trimEnd().split(/\r?\n/).slice(-2)).toEqual(['澄江市民政局', '2026年11月27日'])
    expect(text).toContain('计划于 2026年12月31日前办结')
  })

  it.each(letters)(
    '%s is printed to the standard, as PDF and as a Word file',
    async (kind, paper) => {
      const pdf = await printLetter(paper, 'pdf')
      const docx = await printLetter(paper, 'docx')
      if (process.env.KEEP_LETTERS) writeFileSync(`${process.env.KEEP_LETTERS}/${kind}.pdf`, pdf.bytes)
      expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
      expect(docx.bytes.subarray(0, 2).toString()).toBe('PK')
    },
    60_000,
  )

  it('is printed with a mark for a character no font has', async () => {
    const { bytes } = await printLetter(composeDispatch({ ...duty, instruction: '请\u{10FFFD}办' }), 'pdf')
    expect(bytes.length).toBeGreaterThan(1_000)
  }, 60_000)
})
