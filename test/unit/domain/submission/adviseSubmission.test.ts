import { describe, expect, it } from 'vitest'
import { adviseSubmission, type SubmissionInput } from '../../../../src/domain/submission'

const good: SubmissionInput = {
  title: '关于加快老旧小区加装电梯的建议',
  situation:
    '2026年3月，我们走访了澄江市青云街道桃李社区。这里有居民楼 46 栋，其中 31 栋没有电梯，60 岁以上老人 812 名，每天上下楼很不方便。',
  analysis: '一是低层住户顾虑采光，二是补贴标准多年没有调整，三是审批环节多。',
  suggestions: [
    { text: '由市住建局牵头，把审批改为一窗受理，把补贴标准和楼层挂钩，对低层住户给予适当补偿。' },
  ],
  category: 'livelihood',
  reporter: { name: '林小满', email: 'lin@example.org' },
  publicConsent: true,
  original: true,
}

const codes = (changes: Partial<SubmissionInput>): string[] =>
  adviseSubmission({ ...good, ...changes }).map(({ code }) => code)

const inSituation = (sentence: string): string[] => codes({ situation: `${good.situation}${sentence}` })

describe('a text as the office wants it', () => {
  it('gets no advice', () => expect(adviseSubmission(good)).toEqual([]))
  it('that is still empty gets none either', () =>
    expect(codes({ title: '', situation: '', analysis: '', suggestions: [] })).toEqual([]))
  it('in another language is not told the rules of Chinese titles and dates', () => {
    const english = {
      title: 'Suggestions on lifts',
      situation: 'Thirty buildings have none.',
      analysis: 'Cost.',
    }
    const advice = codes({ ...english, suggestions: [{ text: 'Share the cost.', department: 'housing' }] })
    expect(advice).toEqual([])
  })
})

describe('the title', () => {
  it.each(['关于加强电动车充电管理的建议', '关于治理飞线充电的几点建议', '关于完善医保异地结算的对策'])(
    '%s is one',
    (title) => expect(codes({ title })).not.toContain('titlePattern'),
  )
  it.each(['老旧小区没有电梯', '关于电梯', '建议加装电梯'])('%s is not', (title) =>
    expect(codes({ title })).toContain('titlePattern'),
  )
})

describe('one matter a text', () => {
  it.each(['关于解决停车难和关于规范物业收费的建议', '关于解决社区若干问题的建议'])(
    '%s has several',
    (title) => expect(codes({ title })).toContain('multiMatter'),
  )
  it('is left where the text says that another begins', () =>
    expect(inSituation('另外，还想反映一个问题，公交班次少。')).toContain('multiMatter'))
  it.each(['关于加强和改进社区卫生服务的建议', '关于统筹养老和托育服务的建议'])('%s has one', (title) =>
    expect(codes({ title })).not.toContain('multiMatter'),
  )
})

describe('the parts', () => {
  it('include causes', () => expect(codes({ analysis: '' })).toContain('missingAnalysis'))

  it('stay within 1,500, or within what a topic asks', () => {
    expect(codes({ analysis: '因'.repeat(1_500) })).toContain('overLength')
    expect(codes({ analysis: '因'.repeat(1_200) })).not.toContain('overLength')
    const long = adviseSubmission({ ...good, analysis: '因'.repeat(900) }, { maxWords: 800 })
    expect(long.find(({ code }) => code === 'overLength')?.context).toMatchObject({ max: 800 })
  })

  it('answer every problem with a suggestion', () => {
    const situation = `${good.situation}\n一、采光没有标准。\n二、补贴没有调整。\n三、审批环节多。`
    expect(codes({ situation })).toContain('fewerSuggestions')
    const suggestions = ['由市住建局定标准。', '调整补贴。', '一窗受理。'].map((text) => ({ text }))
    expect(codes({ situation, suggestions })).not.toContain('fewerSuggestions')
    const inOne = [{ text: '一是由市住建局定标准；二是调整补贴；三是一窗受理。' }]
    expect(codes({ situation, suggestions: inOne })).not.toContain('fewerSuggestions')
  })

  it('count the outermost numbers, not those below them', () => {
    const situation = `${good.situation}\n一、采光。\n1. 低层反对。\n2. 没有标准。`
    expect(codes({ situation })).not.toContain('fewerSuggestions')
  })

  it('name a department in its field or in the words', () => {
    const unaddressed = [
      { text: '把审批改为一窗受理，把补贴标准和楼层挂钩，对低层住户给予适当补偿，并公开进度。' },
    ]
    expect(codes({ suggestions: unaddressed })).toContain('noDepartment')
    expect(codes({ suggestions: unaddressed.map((row) => ({ ...row, department: 'x' })) })).toEqual([])
    const none = adviseSubmission({ ...good, suggestions: unaddressed }, { offersDepartments: false })
    expect(none).toEqual([])
  })

  it('leave the suggestions their share', () => {
    expect(codes({ analysis: '因'.repeat(400) })).toContain('thinSuggestions')
    expect(codes({ suggestions: [{ text: '请市住建局办。' }] })).not.toContain('thinSuggestions')
  })
})

describe('an account that can be checked', () => {
  it('says where, when and how many', () => {
    expect(codes({ situation: '老人上下楼很不方便，意见很大，希望尽快解决这件事情。' })).toEqual([
      'noPlace',
      'noTime',
      'noNumber',
    ])
  })
  it('is not given a number by its date alone', () =>
    expect(codes({ situation: '2026年3月5日，桃李社区老人上下楼很不方便，意见很大。' })).toEqual([
      'noNumber',
    ]))
})

describe('what belongs to another channel', () => {
  const elsewhere: [string, string][] = [
    ['personalClaim', '我家的拆迁补偿一直没有到账。'],
    ['personalClaim', '本人工伤至今没有认定赔偿。'],
    ['litigation', '详见（2025）澄01民终318号判决书。'],
    ['litigation', '我方不服一审判决。'],
    ['complaint', '现实名举报某局局长。'],
    ['complaint', '特此投诉。'],
    ['petitionCase', '我多次上访没有结果。'],
    ['petitionCase', '附信访事项答复意见书。'],
    ['personnelMatter', '建议免去该同志职务。'],
    ['personnelMatter', '要求撤换村委会主任。'],
  ]
  it.each(elsewhere)('%s: %s', (code, sentence) => expect(inSituation(sentence)).toContain(code))

  const ordinary = [
    '群众多次上访反映拆迁补偿标准不一。',
    '本人在走访中发现，拆迁补偿到账慢。',
    '我市信访部门接待量上升 12%。',
    '投诉举报渠道不畅，12345 热线投诉量同比上升。',
    '举报奖励制度落实不到位。',
    '诉讼成本高、周期长，企业不愿起诉，胜诉后执行难。',
    '法院判决后执行难的问题突出。',
    '建议完善干部提拔任用机制，破解校长职业倦怠。',
    '我家乡的宅基地闲置较多。',
    '教师职务晋升慢，调离乡村的年轻教师多。',
    '希望给我市更多补贴额度。',
    '民事纠纷调解力量不足，举报人保护制度不完善。',
    '农民工工资拖欠问题时有发生，工伤认定周期长。',
  ]
  it.each(ordinary)('is not: %s', (sentence) => expect(inSituation(sentence)).toEqual([]))
})

describe('numbers of persons', () => {
  it.each([
    ['identityNumber', '身份证号11010519491231002X。'],
    ['mobileNumber', '联系电话13800138000。'],
    ['mobileNumber', '联系电话 138 0013 8000。'],
    ['bankCard', '卡号 6222 0212 3456 7890 128。'],
  ])('%s: %s', (code, sentence) => expect(inSituation(sentence)).toContain(code))

  it.each([
    '项目编号110105194912310021。',
    '总投资13800138000元以上的为13.8亿元项目。'.replace('13800138000', '1380013800'),
    '文号 2026031800000001 已下发。',
    '服务热线 12345、010-5550100。',
  ])('are not: %s', (sentence) => expect(inSituation(sentence)).toEqual([]))

  it('are shown in part only', () => {
    const advice = adviseSubmission({ ...good, analysis: `${good.analysis}电话13800138000。` })
    expect(advice).toEqual([{ field: 'analysis', code: 'mobileNumber', context: { shown: '138…00' } }])
  })
})

describe('what the system sets itself', () => {
  it('is named where it was typed', () => {
    expect(codes({ situation: `市政协研究室：\n${good.situation}` })).toContain('letterhead')
    expect(codes({ analysis: `${good.analysis}\n澄江市某委员会\n2026年3月18日` })).toContain('signOff')
  })
})

describe('routine work', () => {
  it('is no concern', () =>
    expect(
      codes({ situation: '2026年3月，桃李社区成功举办活动 3 场，各项工作扎实推进，圆满完成全年任务。' }),
    ).toContain('routineWork'))
  it('told with its shortcomings is one', () =>
    expect(inSituation('各项工作扎实推进，取得了明显成效，但仍有不足。')).not.toContain('routineWork'))
})

describe('a text far beyond what is taken in', () => {
  it('is read only as far as it could be, and counted whole', () => {
    const situation = `${good.situation}${'长'.repeat(20_000)}我家的拆迁补偿没有到账。`
    const advice = adviseSubmission({ ...good, situation })
    expect(advice.map(({ code }) => code)).not.toContain('personalClaim')
    expect(Number(advice.find(({ code }) => code === 'overLength')?.context?.count)).toBeGreaterThan(20_000)
  })
})
