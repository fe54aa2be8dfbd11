import { describe, expect, it } from 'vitest'
import { readMailIntent } from '../../../src/domain/handling/readMailIntent'

describe('what a mail about a duty means', () => {
  it.each([
    ['办理类别：A\n已完成信号配时优化，并向社会公布。', 'A'],
    ['您好：\n现将办理情况答复如下。已列入年度计划，正在实施。\n办理类别：B类', 'B'],
    ['办理类别: Ｃ\n因条件限制，暂不能解决，将继续争取。', 'C'],
    ['　办理类别：「D」。\n作为工作参考，感谢您的建议。', 'D'],
  ])('an answer, where its class is stated: %s', (text, outcomeClass) => {
    expect(readMailIntent(text)).toMatchObject({ kind: 'reply', outcomeClass })
  })

  it('an answer without the line that states its class, with the day it promises', () => {
    const intent = readMailIntent('办理类别：B\n信号灯已采购，正在安装。\n承诺时限：2026年6月30日')
    expect(intent).toMatchObject({ kind: 'reply', restBy: '2026-06-30' })
    expect(intent.kind === 'reply' && intent.text).not.toContain('办理类别')
  })

  it.each(['收到', '已收到，谢谢！', '您好，邮件收悉。', '签收', '收到，我局将尽快办理。', '我单位已签收。'])(
    'an acknowledgement, where it says nothing else: %s',
    (text) => {
      expect(readMailIntent(text)).toEqual({ kind: 'acknowledge' })
    },
  )

  it.each([
    '请问此件由谁牵头？',
    '没有收到附件，请重发。',
    '收到，但此件不属于我局职责。',
    '办理类别：A/B/C/D（请选择）\n请按此格式填写。',
    '办理类别：A\n办理类别：B\n不知道选哪个，请指示一下。',
    '办理类别：A',
    '已完成整改，详见附件。',
    '我在休假，10月8日回来。',
    '',
  ])('a note for a person, where it could be meant otherwise: %s', (text) => {
    expect(readMailIntent(text)).toEqual({ kind: 'note' })
  })
})
