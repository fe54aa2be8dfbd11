import type { Block, EditionContent } from '../../../plugins/digest'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })

export const plainText =
  '据委员反映，我市1998年以前建成的老旧小区共有2,316个，涉及居民48.7万户，其中60岁以上老年人占31.5%。加装电梯存在“三难”：一是意见统一难，低层住户担心采光、噪声；二是资金筹集难，居民仍需自筹约35万元；三是后续管养难，部分电梯投用后无人管理。'

/** An internal edition with everything a page can hold. */
export function sampleEdition(change: Partial<EditionContent> = {}): EditionContent {
  return {
    kind: 'digest',
    marking: '内部资料　注意保存',
    showsCumulative: true,
    reporterPlace: 'closing',
    seriesName: '社情民意信息摘编',
    masthead: '社情民意信息摘编',
    issuer: '政协澄江市委员会办公室',
    title: '老城宜居',
    editorsNote: '本期三篇都来自老城的日常，供领导和有关部门参阅。',
    year: 2026,
    number: 12,
    cumulativeNumber: 138,
    date: '2026-03-08',
    signatory: '王某某',
    entries: [sampleEntry(1), sampleEntry(2), sampleEntry(3)],
    recipients: {
      reportTo: '省政协办公厅，市委书记、副书记',
      sendTo: '市委办公室\n市政府办公室',
      distributeTo: '市政协各专门委员会。',
    },
    colophon: { copies: 60, editors: '陈某', proofreader: '林某', reviewers: ['周某'], phone: '000-0000000' },
    ...change,
  }
}

export const sampleEntry = (position: number): EditionContent['entries'][number] => ({
  position,
  title: [
    '关于加快推进我市老旧小区加装电梯等适老化改造工作的建议',
    '关于规范电动自行车充电的建议',
    '关于完善医保异地就医直接结算机制的建议',
  ][(position - 1) % 3] as string,
  section: position < 3 ? '城市管理' : '一老一小',
  note: position === 1 ? '本篇综合了三位委员的意见。' : null,
  byline: '供稿：张某某（民建界）',
  blocks: [
    { type: 'heading', level: 1, text: '一、情况反映' },
    paragraph(`${position}号事由。${plainText}`),
    paragraph(`（一）统筹不足。${plainText}`),
    { type: 'heading', level: 1, text: '二、意见建议' },
    { type: 'heading', level: 2, text: '（一）加强统筹' },
    { type: 'list', ordered: true, items: ['明确责任单位', plainText], start: 1 },
    {
      type: 'table',
      hasHeader: true,
      rows: [
        ['区县', '小区数', '备注'],
        ['澄江区', '812', '其中新增40台'],
      ],
    },
    { type: 'list', ordered: false, items: ['建立台账', '定期通报'] },
    paragraph(plainText),
  ],
})
