import type { DemoIssue, DemoIssueEntry, DemoRecipient } from './types'

const to = (name: string, mailbox: string): DemoRecipient => ({
  name,
  email: `${mailbox}@chengjiang.example.org`,
})

const reportTo = [
  to('省政协办公厅信息处', 'province-desk'),
  to('市委办公室', 'party-office'),
  to('市政府办公室', 'government-office'),
]
const copyTo = [
  to('市委市政府督查室', 'supervision'),
  to('市住建局', 'housing'),
  to('市卫健委', 'health'),
  to('市教育局', 'education'),
]
const distributeTo = [
  to('市政协各专门委员会', 'committees'),
  to('各民主党派市委会、市工商联', 'parties'),
  to('各街道（镇）政协委员联络室', 'liaison'),
]

const open = (item: string): DemoIssueEntry => ({ item, publish: true })
/** Printed in the internal edition only: the reporter has not agreed to publication. */
const internalOnly = (item: string): DemoIssueEntry => ({ item, publish: false })

/** Four issues, oldest first. They belong to the year of loading; numbers are given at signing. */
export const demoIssues: DemoIssue[] = [
  {
    key: 'old-town',
    series: '摘编',
    editorsNote:
      '本期五篇都来自老城的日常：电梯停了谁来修，车子下楼去哪里充，一碗热饭能不能天天有，老街热闹以后还住不住人，帮子女带孩子的老人看病报不报得了。事情不大，牵扯的部门却不少，编辑时保留了委员走访得来的原始数字，供领导和有关部门参阅。',
    publicNote: '老城的日常：电梯停了谁来修，车子下楼去哪里充，一碗热饭能不能天天有。五篇都来自委员的走访。',
    sections: [
      {
        heading: '老城宜居',
        entries: [open('retrofitted-lift-upkeep'), open('e-bike-charging'), open('bell-tower-old-street')],
      },
      {
        heading: '一老一小',
        entries: [open('community-canteen-balance'), open('chronic-care-settled-elsewhere')],
      },
    ],
    recipients: { reportTo, copyTo, distributeTo },
    daysBeforeLoad: 96,
  },
  {
    key: 'hidden-works',
    series: '摘编',
    editorsNote:
      '看得见的改造容易做，看不见的接缝最难补。楼里的旧管、出院以后的护理、合同里的小字、医院门前的车流、居民楼里的“小饭桌”，问题都出在上一个环节与下一个环节之间。五篇建议均写明了责任部门，可直接转办。',
    publicNote: '看得见的改造容易做，看不见的接缝最难补：楼里的旧管、出院以后的护理、医院门前的车流。',
    sections: [
      { heading: '城市管理', entries: [open('indoor-drain-stacks'), open('parking-around-hospitals')] },
      { heading: '健康与安全', entries: [open('hospital-beds-at-home'), internalOnly('pupil-lunch-homes')] },
      { heading: '企业之声', entries: [open('late-payment-to-small-firms')] },
    ],
    recipients: { reportTo, copyTo, distributeTo: [...distributeTo, to('市工商联各直属商会', 'chambers')] },
    daysBeforeLoad: 61,
  },
  {
    key: 'after-hours',
    series: '摘编',
    editorsNote:
      '城市的公共服务大多按“朝九晚五”设计，而骑手、倒班工人、山区学生和年轻父母的作息并不如此。本期选编的几篇信息，都从一张时间表的错位说起；另附小区公共收益一篇，群众来信较多，望予关注。',
    publicNote: '城市的公共服务大多按“朝九晚五”设计。本期几篇，都从一张时间表的错位说起。',
    sections: [
      {
        heading: '时间之外的服务',
        entries: [
          open('rider-stations-open-late'),
          open('late-buses-for-shifts'),
          open('rural-pupils-on-the-road'),
          open('affordable-nurseries'),
        ],
      },
      { heading: '基层治理', entries: [open('shared-income-of-compounds')] },
    ],
    recipients: {
      reportTo,
      copyTo: [...copyTo, to('市交通运输局', 'transport'), to('市人社局', 'hrss')],
      distributeTo,
    },
    daysBeforeLoad: 33,
  },
  {
    key: 'reference-subjects',
    series: '摘编',
    editorsNote:
      '参考选题印发以来，来稿踊跃。本期择要编发六篇，河道、坡道、操场、见习岗位，写法不同，都是走到现场、一处一处数出来的。其中两篇涉及未成年人和重点企业，仅供内部参阅，请注意保存，不得翻印外传。',
    publicNote:
      '参考选题印发以来，来稿踊跃。本期择要编发，河道、坡道、操场、见习岗位，都是走到现场数出来的。',
    sections: [
      { heading: '生态与城市', entries: [open('sewage-in-the-xiaosha'), open('last-metres-without-steps')] },
      {
        heading: '教育与就业',
        entries: [
          open('school-grounds-for-residents'),
          open('internships-worth-staying-for'),
          internalOnly('school-psychology-posts'),
        ],
      },
      { heading: '安全提示', entries: [internalOnly('chemical-park-at-night')] },
    ],
    recipients: {
      reportTo,
      copyTo: [...copyTo, to('市生态环境局', 'ecology'), to('市应急管理局', 'emergency')],
      distributeTo,
    },
    daysBeforeLoad: 6,
  },
]
