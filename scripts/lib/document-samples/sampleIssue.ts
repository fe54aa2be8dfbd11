import type { Block, EditionContent, EditionEntry } from '../../../plugins/digest'
import { demoItems, demoMembers, demoUnits, type DemoItem } from '../../../src/demo/content'
import { fill, textsIn } from '../../../src/translations'

const texts = textsIn('zh')
const { edition } = texts.review

/** An issue of twelve entries out of the demonstration city's items: everybody and everything in it is invented. */
export function sampleIssue(): EditionContent {
  const { digestName, digestIssuer, demoBody } = texts.review
  return {
    kind: 'digest',
    marking: '内部资料　演示数据',
    showsCumulative: true,
    reporterPlace: 'closing',
    seriesName: digestName,
    masthead: digestName,
    issuer: fill(digestIssuer, { body: demoBody }),
    title: '民生实事 · 城市治理 · 企业之声',
    editorsNote:
      '本期为演示数据：澄江市为虚构的城市，文中的人物、单位和数字均属虚构，只用来说明版式。十二篇信息按栏目编排。',
    year: 2026,
    number: 12,
    cumulativeNumber: 138,
    date: '2026-03-18',
    signatory: '岳兆麟',
    entries: chosen().map(entryOf),
    recipients: {
      reportTo: '省政协办公厅，市委书记、副书记，市长、副市长，市政协主席、副主席。',
      sendTo:
        '市委办公室、市政府办公室、市委市政府督查室，市住房和城乡建设局、市卫生健康委员会、市教育局、市交通运输局、市民政局。',
      distributeTo: '市政协各专门委员会，各民主党派市委会、市工商联，各街道（镇）政协委员联络室。',
    },
    colophon: {
      copies: 60,
      editors: '方知远',
      proofreader: '卢静怡',
      reviewers: ['程望舒'],
      phone: '000-00000000',
    },
  }
}

/** Twelve items, those of one matter together. */
function chosen(): DemoItem[] {
  const order = [...new Set(demoItems.map(({ category }) => category))]
  return demoItems
    .filter(({ suggestions, analysis }) => suggestions.length > 1 && analysis.length > 60)
    .slice(0, 12)
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category))
}

function entryOf(item: DemoItem, index: number): EditionEntry {
  const paragraphs = (text: string): Block[] =>
    text.split(/\n+/).map((line) => ({ type: 'paragraph', text: line }))
  return {
    position: index + 1,
    title: item.title,
    section: texts.options.categories[item.category],
    note: null,
    byline: fill(edition.byline, { people: peopleOf(item).join(edition.separator) }),
    category: item.category,
    blocks: [
      { type: 'heading', level: 1, text: edition.situation },
      ...paragraphs(item.situation),
      ...(index === 1 ? [table] : []),
      { type: 'heading', level: 1, text: edition.analysis },
      ...paragraphs(item.analysis),
      { type: 'heading', level: 1, text: edition.suggestions },
      { type: 'list', ordered: true, items: item.suggestions.map(({ text }) => text) },
    ],
  }
}

const table: Block = {
  type: 'table',
  hasHeader: true,
  rows: [
    ['区县', '走访小区', '有问题的', '主要情况'],
    ['临湖区', '18', '7', '质保期已满，维修费用没有着落'],
    ['高新区', '12', '3', '物业交接不清'],
    ['南门街道', '9', '4', '设备停用超过一周'],
  ],
}

function peopleOf({ lead, coReporters = [] }: DemoItem): string[] {
  return [lead, ...coReporters].flatMap((key) => {
    const person = demoMembers.find((one) => one.key === key)
    if (!person) return []
    const unit = demoUnits.find((one) => one.key === person.unit)
    const about = person.sector ?? unit?.short ?? ''
    return about ? [fill(edition.person, { name: person.name, about })] : [person.name]
  })
}
