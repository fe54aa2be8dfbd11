import type { DemoTopic } from './types'

/** Of the body's own and passed on from the province; open, closed, not public, still to come; a list of suggested subjects. */
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
    upperReference: '省政协办公厅约稿函（演示）第7号',
    audience: {
      committees: ['committee-economy', 'committee-social-law'],
      kinds: ['dedicatedOfficer', 'invitedOfficer'],
    },
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
    period: '第四季度',
  },
  {
    slug: 'old-estates-after-renewal',
    title: '老旧小区改造之后的长效管护',
    kind: 'solicitation',
    origin: 'own',
    brief:
      '全市老旧小区改造已完成过半，加装电梯、管网更新、飞线入地让居民得了实惠，但不少小区改完之后无人管、无钱管，设施带病运行，一些地方开始“返旧”。请就改造后的物业接管、维修资金归集、加装电梯运维、公共收益使用、楼内老旧管道更换、居民议事等，选取自己熟悉的小区反映真实情况。来稿须写明小区名称或所在社区、户数和改造年份，分清哪些是资金问题、哪些是机制问题，建议要明确由谁牵头、钱从哪里来，可以附照片和居民座谈记录。',
    opensInDays: -120,
    deadlineInDays: -14,
    upperDeadlineInDays: null,
    wordLimit: 1200,
    state: 'closed',
    period: '第三季度',
    summary:
      '来稿集中反映三个方面：加装电梯“装得上、养不起”，楼内公共排水立管未纳入改造，公共收益不公开。经审核，择优编入《社情民意摘编》并交市住建局等部门办理，办理结果已向反映人反馈。感谢各位委员和信息员。',
  },
  {
    slug: 'campus-mental-health',
    title: '中小学生心理健康服务的供给与衔接',
    kind: 'solicitation',
    origin: 'municipal',
    brief:
      '为配合市政协专题协商，请教科卫体、社会法制两个委员会的委员，就中小学生心理健康服务反映情况：学校心理教师配备和实际课时，心理辅导室的开放与使用，筛查之后的转介和复学衔接，医疗机构儿童青少年门诊的候诊时间，家长的认识和配合，乡镇学校的困难等。涉及具体学生和家庭的，一律隐去姓名、班级等可以识别身份的信息。本选题用于内部协商，暂不向社会公开；来稿请写明调研的时间、对象和样本数量，并提出可以由部门落实的建议。',
    opensInDays: -1,
    deadlineInDays: 12,
    upperDeadlineInDays: null,
    wordLimit: 1500,
    audience: { committees: ['committee-education-health', 'committee-social-law'] },
    isInside: true,
    isAnnounced: true,
  },
  {
    slug: 'reference-subjects-next-quarter',
    title: '下一季度反映社情民意信息参考选题',
    kind: 'topicGuide',
    origin: 'own',
    brief:
      '结合全市经济工作安排和年末岁初群众关心的问题，列出以下参考方向：春运期间城乡客运和外来务工人员返乡；根治欠薪和零工市场规范；节日食品安全与价格；冬季取暖和老旧燃气管线；农村空巢老人冬春照料；年报、考核、检查过多过频给基层带来的负担；个体工商户和小店经济的实际困难；重大项目征地拆迁中的新情况。委员可任选其一，也可自行选题；苗头性、倾向性情况不受选题和时限约束，请随时直报研究室，来稿请核实数据、注明出处。',
    opensInDays: 5,
    deadlineInDays: 80,
    upperDeadlineInDays: null,
    wordLimit: 1500,
    state: 'scheduled',
    period: '明年第一季度',
  },
]
