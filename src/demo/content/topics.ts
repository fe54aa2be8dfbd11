import type { DemoTopic } from './types'

/** One topic of the body's own, one passed on from the province, one list of suggested subjects. */
export const demoTopics: DemoTopic[] = [
  {
    slug: 'elderly-care-close-to-home',
    title: '“家门口养老”的堵点与对策',
    kind: 'solicitation',
    origin: 'own',
    brief:
      '市委近期将专题研究基本养老服务体系建设。全市六十岁以上常住人口已占两成二，老城三个街道超过三成，但社区养老站有的门庭冷清、有的排队候床，供需明显错位。请围绕居家上门服务、社区助餐助浴、家庭病床与长期照护衔接、失能失智老人家庭喘息服务、老年人出行与居住安全等方面，选取一个小切口反映真实情况。来稿须有具体街道社区、具体人群和数字，分析成因，建议要能落到责任部门；一稿一事，不谈一般工作经验。',
    opensInDays: -75,
    deadlineInDays: 15,
    upperDeadlineInDays: null,
    wordLimit: 1200,
  },
  {
    slug: 'new-forms-of-work',
    title: '省政协约稿：新就业形态劳动者权益保障',
    kind: 'solicitation',
    origin: 'provincial',
    brief:
      '省政协办公厅面向各市征集外卖骑手、网约车司机、货车司机、网络主播等新就业形态劳动者权益保障方面的信息，重点了解职业伤害保障、算法与派单规则、休息场所和车辆停放、子女托管、争议调解、参加社会保险意愿等实际情况，以及平台、站点、加盟商之间责任如何分担。欢迎委员深入站点、充电换电点和骑手驿站访谈，反映尚未引起注意的新情况新问题。我市先行汇总遴选，于省定时限前八天截稿，择优上报。',
    opensInDays: -50,
    deadlineInDays: 10,
    upperDeadlineInDays: 18,
    wordLimit: 1500,
  },
  {
    slug: 'reference-subjects-this-quarter',
    title: '本季度反映社情民意信息参考选题',
    kind: 'topicGuide',
    origin: 'own',
    brief:
      '结合市委重点工作和近期群众来信来电情况，列出以下参考方向：城市小微水体治理与汛期安全；无障碍环境和适老化改造的“最后一米”；高校毕业生和大龄务工人员就业；中小企业回款与用工；基层报表与政务数据共享；县乡医疗、公交、充电等公共服务补短板；学校周边安全与青少年身心健康；公共场所急救能力。委员可任选其一，也可自行选题。请注意核实数据来源，避免把媒体已报道内容改写成稿，苗头性情况可随时直报研究室。',
    opensInDays: -60,
    deadlineInDays: 30,
    upperDeadlineInDays: null,
    wordLimit: 1500,
  },
]
