import { describe, expect, it } from 'vitest'
import { diffTexts, type DiffPart } from '../../../plugins/review-workflow/core/diff'

/** What was removed in square brackets, what was added in curly ones. */
const marked = (parts: DiffPart[]): string =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
    .join('')

const diff = (from: string, to: string): string => marked(diffTexts(from, to))

describe('the difference of two texts', () => {
  it('is nothing between equal ones', () => {
    expect(diffTexts('停车难', '停车难')).toEqual([{ kind: 'same', text: '停车难' }])
    expect(diffTexts('', '')).toEqual([])
  })

  it('is everything where one of them is empty', () => {
    expect(diff('', '停车难')).toBe('{停车难}')
    expect(diff('停车难', '')).toBe('[停车难]')
  })

  it.each([
    ['第一句。第二句。', '第一句。新的一句。第二句。', '第一句。{新的一句。}第二句。'],
    [
      '关于加强农村饮水安全的建议',
      '关于加强农村供水、农村饮水安全的建议',
      '关于加强{农村供水、}农村饮水安全的建议',
    ],
    ['市农村饮水安全', '市农村供水、农村饮水安全', '市{农村供水、}农村饮水安全'],
    ['权益、保障', '保障', '[权益、]保障'],
    ['出台细则、办法和标准', '出台细则和标准', '出台细则[、办法]和标准'],
    ['研究研究', '研究', '研究[研究]'],
  ])('moves an addition or a removal to where it reads best: %s → %s', (from, to, expected) => {
    expect(diff(from, to)).toBe(expected)
  })

  it.each([
    ['小区312个，占48.7%。', '小区326个，占52.3%。', '小区[312]{326}个，占[48.7%]{52.3%}。'],
    ['共1,200户', '共1,300户', '共[1,200]{1,300}户'],
    ['the old bus', 'the olive bus', 'the [old]{olive} bus'],
  ])('shows another number and another Latin word as a whole: %s → %s', (from, to, expected) => {
    expect(diff(from, to)).toBe(expected)
  })

  it.each([
    ['停车难问题日益突出。', '停车难问题日益凸显。', '停车难问题日益[突出]{凸显}。'],
    ['发展农民合作社', '发展农业合作社', '发展[农民]{农业}合作社'],
    ['请有关部门研究答复', '请市教育局、市财政局研究答复', '请[有关部门]{市教育局、市财政局}研究答复'],
    [
      '市民反映夜间施工噪音扰民',
      '居民反映夜间建筑施工噪声扰民',
      '[市民]{居民}反映夜间{建筑}施工[噪音]{噪声}扰民',
    ],
    ['推进工作落实', '加强工作部署', '[推进]{加强}工作[落实]{部署}'],
  ])('replaces words, not parts of words: %s → %s', (from, to, expected) => {
    expect(diff(from, to)).toBe(expected)
  })

  it('leaves no scrap of chance between two changes', () => {
    expect(diff('由住建局牵头办理此事', '由城管委带头处理此事')).toBe(
      '由[住建局牵头办理]{城管委带头处理}此事',
    )
  })

  it('keeps pauses in sight however much changes around them', () => {
    expect(diff('信息不共享，群众多头跑。', '数据没打通，居民来回跑。')).toContain('，')
    expect(diffTexts('信息不共享，群众多头跑路。', '数据没打通，群众来回跑路。')).toContainEqual({
      kind: 'same',
      text: '，群众',
    })
  })

  it('shows a text that became another one as exchanged', () => {
    const [from, to] = ['农产品销售渠道单一，依靠批发市场。', '受访农户反映，春耕期间化肥涨价较快。']
    expect(diffTexts(from, to)).toEqual([
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ])
  })
})

describe('the difference by paragraphs', () => {
  it('finds a paragraph that was put in, taken out or corrected', () => {
    expect(diff('甲段说的事\n丙段说的事', '甲段说的事\n乙段新写的内容\n丙段说的事')).toBe(
      '甲段说的事\n{乙段新写的内容\n}丙段说的事',
    )
    expect(diff('甲段说的事\n乙段\n丙段说的事', '甲段说的事\n丙段说的事')).toBe(
      '甲段说的事\n[乙段\n]丙段说的事',
    )
    expect(diff('甲段说的事\n乙段的路灯坏了', '甲段说的事\n乙段的路灯不亮')).toBe(
      '甲段说的事\n乙段的路灯[坏了]{不亮}',
    )
  })

  it('finds the corrected paragraph among ones that were taken out', () => {
    expect(
      diff(
        '部分小区消防通道被占用。\n学校门口的道路十分拥堵。\n末段',
        '末段之前另有说明\n学校门口的道路非常拥堵。\n末段',
      ),
    ).toContain('学校门口的道路[十分]{非常}拥堵。')
  })

  it('keeps a new paragraph apart from what was added to the one before it', () => {
    expect(diff('路面雨天积水严重。', '路面雨天积水严重，影响老年人出行。\n目前尚未提出整治方案。')).toBe(
      '路面雨天积水严重{，影响老年人出行}。{\n目前尚未提出整治方案。}',
    )
  })

  it('finds the place where a paragraph was divided or two were joined', () => {
    expect(diff('路灯坏了。没有人修。', '路灯坏了。\n没有人修。')).toBe('路灯坏了。{\n}没有人修。')
    expect(diff('路灯坏了。\n没有人修。', '路灯坏了。没有人修。')).toBe('路灯坏了。[\n]没有人修。')
  })

  it('compares a long paragraph by sentences where too much of it changed', () => {
    const sentences = Array.from({ length: 120 }, (_, index) => `第${index}条意见说的是道路照明。`)
    const rewritten = sentences.map((sentence, index) =>
      index === 60 ? sentence : `${index}号另外写的一段不同的话！`,
    )
    expect(diffTexts(sentences.join(''), rewritten.join(''))).toContainEqual(
      expect.objectContaining({ kind: 'same', text: sentences[60] }),
    )
  })

  it('gives up pairing where there are too many paragraphs, and still says what is new', () => {
    const old = Array.from({ length: 60 }, (_, index) => `旧的第${index}段`)
    const young = Array.from({ length: 60 }, (_, index) => `旧的第${index}段改`)
    const parts = diffTexts(old.join('\n'), young.join('\n'))
    expect(parts.filter(({ kind }) => kind === 'removed')).toEqual([])
    expect(parts.filter(({ kind }) => kind === 'added')).toHaveLength(60)
  })

  it('exchanges lists of lines that share nothing without looking for ever', () => {
    const lines = (sign: string) => Array.from({ length: 1_200 }, (_, index) => `${sign}${index}`).join('\n')
    expect(diffTexts(lines('甲'), lines('乙')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
