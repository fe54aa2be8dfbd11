import { describe, expect, it } from 'vitest'
import { placeText } from '../../../../src/domain/wordImport'
import { centred, line, lines, right, table } from './support'

const title = '关于规范老旧小区加装电梯后续管理的建议'

describe('the title of a Word text', () => {
  const cases: [string, ReturnType<typeof lines>, string | undefined][] = [
    [
      'is the line styled so',
      [line('社情民意', { align: 'centre' }), line(title, { level: 0 }), line('正文。')],
      title,
    ],
    [
      'is the centred line under the masthead',
      [centred('社情民意信息'), centred('第12期'), centred(title), line('正文。')],
      title,
    ],
    ['is the first short line without a mark at its end', lines(title, '正文从这里开始。'), title],
    [
      'may go over two lines',
      [centred('关于规范老旧小区加装电梯'), centred('后续管理的建议'), line('正文。')],
      title,
    ],
    ['does not take the name under it', [centred(title), centred('林小满'), line('正文。')], title],
    ['is what the label 标题 asks for', lines(`标题：${title}`, '正文。'), title],
    ['is not the salutation', lines('市政协研究室：', title, '正文。'), title],
    ['is not a heading', lines('一、基本情况', '正文。'), undefined],
    ['is not running text', lines('每天早晨，校门口都要堵上半个小时。', '正文。'), undefined],
    ['is not longer than the field takes', lines('很'.repeat(101), '正文。'), undefined],
  ]
  it.each(cases)('%s', (_, blocks, expected) => expect(placeText(blocks).title).toBe(expected))
})

describe('the parts of a Word text', () => {
  const names: [string, 'situation' | 'analysis' | 'suggestions'][] = [
    ['一、基本情况', 'situation'],
    ['一、存在的主要问题', 'situation'],
    ['一、现状与问题', 'situation'],
    ['一、当前加装电梯面临的突出困难', 'situation'],
    ['（一）问题现状', 'situation'],
    ['问题和不足：', 'situation'],
    ['二、原因分析', 'analysis'],
    ['二、问题成因', 'analysis'],
    ['二、问题及原因分析', 'analysis'],
    ['2.主要原因', 'analysis'],
    ['第二部分 症结剖析', 'analysis'],
    ['三、对策建议', 'suggestions'],
    ['三、意见和建议', 'suggestions'],
    ['三、几点建议', 'suggestions'],
    ['三、工作建议', 'suggestions'],
    ['三、改进措施', 'suggestions'],
    ['三、关于完善后续管理的建议', 'suggestions'],
    ['建议：', 'suggestions'],
    ['为此，提出如下建议：', 'suggestions'],
    ['针对以上问题，建议如下：', 'suggestions'],
  ]
  it.each(names)('%s opens the %s', (heading, section) => {
    const { situation, analysis, suggestions } = placeText(lines('开头一段，说明背景。', heading, '这一段。'))
    const placed = { situation, analysis, suggestions: suggestions.join('\n') }
    expect(placed[section]).toContain('这一段。')
  })

  const none = ['一、加强组织领导', '他提出了建议', '有人反映情况。', '情况很多，原因复杂，建议也不少']
  it.each(none)('%s opens none', (text) => {
    const { situation, analysis, suggestions } = placeText(lines('开头一段，说明背景。', text, '这一段。'))
    expect({ analysis, suggestions }).toEqual({ analysis: '', suggestions: [] })
    expect(situation).toBe(`开头一段，说明背景。\n${text}\n这一段。`)
  })

  it('are all the situation where no heading is known', () => {
    const { situation, leftover } = placeText(lines(title, '第一段。', '第二段。'))
    expect({ situation, leftover }).toEqual({ situation: '第一段。\n第二段。', leftover: [] })
  })

  it('keep the headings that divide a part, and give up the one that only names it', () => {
    const divided = placeText(lines('一、基本情况', '甲。', '二、存在问题', '乙。', '三、建议', '丙。'))
    expect(divided.situation).toBe('一、基本情况\n甲。\n二、存在问题\n乙。')
    const named = placeText(lines('一、基本情况', '甲。', '二、建议', '丙。'))
    expect(named).toMatchObject({ situation: '甲。', headings: ['二、建议', '一、基本情况'] })
  })

  it('do not change at a step inside the suggestions', () => {
    const { suggestions } = placeText(
      lines('正文。', '三、建议', '（一）摸清基本情况', '逐栋登记。', '（二）完善措施', '逐月检查。'),
    )
    expect(suggestions).toEqual(['摸清基本情况\n逐栋登记。', '完善措施\n逐月检查。'])
  })

  it('are told by name and text in one paragraph', () => {
    expect(placeText(lines('反映的问题：路灯不亮。', '原因：没有人管。', '建议：尽快修好。'))).toMatchObject({
      situation: '路灯不亮。',
      analysis: '没有人管。',
      suggestions: ['尽快修好。'],
    })
  })

  it('give an analysis to the situation when there is nothing else', () => {
    const { situation, analysis } = placeText(lines('一、问题及原因分析', '甲。', '二、建议', '乙。'))
    expect({ situation, analysis }).toEqual({ situation: '甲。', analysis: '' })
  })
})

describe('the suggestions of a Word text', () => {
  const suggested = (...texts: string[]) => placeText(lines('正文。', '三、建议', ...texts)).suggestions
  const cases: [string, string[], string[]][] = [
    ['a row for every outermost number', ['（一）甲', '1.子', '2.丑', '（二）乙'], ['甲\n1.子\n2.丑', '乙']],
    [
      'a row for every line that heads a text',
      ['甲', '甲的做法。', '乙', '乙的做法。'],
      ['甲\n甲的做法。', '乙\n乙的做法。'],
    ],
    ['a row for every paragraph without numbers', ['甲。', '乙。'], ['甲。', '乙。']],
    ['cut inside a paragraph that counts', ['一是甲；二是乙；三是丙。'], ['甲；', '乙；', '丙。']],
    ['not cut at 一是 in passing', ['这一是非问题要说清楚。'], ['这一是非问题要说清楚。']],
    ['with their numbers where these do not simply count', ['1.甲', '3.乙'], ['1.甲', '3.乙']],
    [
      'without the line that introduces them',
      ['针对上述问题，特提出以下建议：', '1.甲', '2.乙'],
      ['甲', '乙'],
    ],
  ]
  it.each(cases)('%s', (_, texts, rows) => expect(suggested(...texts)).toEqual(rows))

  it('begin where the text concludes, when no heading says so', () => {
    const { situation, suggestions } = placeText(lines('路灯不亮。', '为此，建议市政部门尽快修好。'))
    expect({ situation, suggestions }).toEqual({
      situation: '路灯不亮。',
      suggestions: ['为此，建议市政部门尽快修好。'],
    })
  })

  it('are as many as the form takes; the rest is left over', () => {
    const many = Array.from({ length: 23 }, (_, index) => `${index + 1}.第${index + 1}条建议`)
    const { suggestions, leftover } = placeText(lines('正文。', '三、建议', ...many))
    expect({ rows: suggestions.length, leftover }).toEqual({
      rows: 20,
      leftover: ['第21条建议', '第22条建议', '第23条建议'],
    })
  })
})

describe('what belongs to the paper', () => {
  const furniture = [
    '社情民意信息',
    '澄江市政协信息专报',
    '第12期',
    '（总第108期）',
    '澄政协〔2026〕12号',
    '签发人：沈望舒',
    '反映人：林小满',
    '联系电话：010-5550123',
    '作者系澄江市政协委员、某中学教师',
    '2026年11月20日',
    '二〇二六年十一月二十日',
    '尊敬的市政协领导：',
  ]
  it.each(furniture)('“%s” is left over, not put into the text', (text) => {
    const { situation, leftover } = placeText(lines('正文第一段。', text, '正文第二段。'))
    expect({ situation, leftover }).toEqual({ situation: '正文第一段。\n正文第二段。', leftover: [text] })
  })

  it('is everything above the title, the names under it, and the signature', () => {
    const blocks = [
      centred('社情民意信息'),
      line('内部参考'),
      centred(title),
      centred('林小满'),
      line('正文。'),
      right('民盟澄江市委会'),
      right('2026年11月20日'),
    ]
    const { situation, leftover } = placeText(blocks)
    expect(situation).toBe('正文。')
    expect(leftover).toEqual(['社情民意信息', '内部参考', '林小满', '民盟澄江市委会', '2026年11月20日'])
  })

  it('is what stands beside the text, and its attachments', () => {
    const blocks = [
      line('页眉', { origin: 'aside' }),
      ...lines('正文。', '附件1', '调查问卷'),
      table(['甲', '乙']),
    ]
    expect(placeText(blocks).leftover).toEqual(['页眉', '附件1', '调查问卷', '| 甲 | 乙 |\n| --- | --- |'])
  })
})

describe('tables and notes', () => {
  it('stay in the part they stand in', () => {
    const note = line('[1] 抽样调查。', { origin: 'note' })
    const blocks = [
      ...lines('一、情况', '见下表[1]。'),
      note,
      table(['街道', '部数'], ['城东', '12']),
      ...lines('二、建议', '1.甲'),
      table(['a'], ['b']),
      line('2.乙'),
    ]
    const { situation, suggestions } = placeText(blocks)
    expect(situation).toBe('见下表[1]。\n[1] 抽样调查。\n| 街道 | 部数 |\n| --- | --- |\n| 城东 | 12 |')
    expect(suggestions).toEqual(['甲\n| a |\n| --- |\n| b |', '乙'])
  })

  it('that are a form are taken apart', () => {
    const form = table(
      ['标　题', title, '', ''],
      ['反映人', '林小满', '单位', '民盟澄江市委会'],
      ['情况和问题', '第一段。\n第二段。', '', ''],
      ['意见建议', '1.甲\n2.乙', '', ''],
    )
    expect(placeText([centred('社情民意信息报送单'), form])).toEqual({
      title,
      situation: '第一段。\n第二段。',
      analysis: '',
      suggestions: ['甲', '乙'],
      headings: ['标　题', '意见建议', '情况和问题'],
      leftover: ['社情民意信息报送单', '反映人：林小满', '单位：民盟澄江市委会'],
    })
  })
})
