import type { DemoDuty } from './types'

/** Duties in the middle of their way. What is said of leaders and departments is invented. */
export const demoDuties: DemoDuty[] = [
  {
    item: 'sewage-in-the-xiaosha',
    department: 'ecology',
    instruction: {
      leaderName: '傅云起',
      leaderPost: '副市长',
      text: '反映的问题要查实。请生态环境局牵头，会同城管、住建部门摸清错接混接底数，汛期前拿出整改清单。',
      registerNumber: '府办批〔演示〕17号',
      important: true,
    },
    words: '请对照来件逐段核查，附整改清单。',
    company: [
      {
        department: 'urban-management',
        steps: [
          {
            act: 'opinion',
            text: '我局管养的小沙河沿线雨水排口共23个，其中4个旱天有污水流出，已做封堵标记；需要生态环境部门提供溯源数据后逐一开挖。',
          },
        ],
      },
      { department: 'housing', steps: [{ act: 'acknowledge' }] },
    ],
    steps: [
      { act: 'acknowledge' },
      { act: 'ask', text: '来件所附排口照片共几张？我局只收到文字，请告知拍摄位置。' },
      { act: 'answer', text: '照片三张，位置分别在纺机桥下、东塘闸上游五十米、小沙河入江口左岸。' },
      {
        act: 'requestExtension',
        days: 5,
        reason: '管网内窥检测须避开降雨，本周连续有雨，检测单位最早下周进场。',
      },
      { act: 'grantExtension', note: '同意，请抓紧。' },
    ],
  },
  {
    item: 'school-grounds-for-residents',
    department: 'education',
    steps: [
      { act: 'acknowledge' },
      {
        act: 'requestReturn',
        reason: '场地开放涉及的安保和保险费用由体育部门的专项资金列支，我局没有这项预算。',
        elsewhere: '市体育局',
      },
      {
        act: 'refuseReturn',
        note: '校园场地由教育部门管理，由你局主办，经费问题请与财政部门会商后一并答复。',
      },
      { act: 'notice', level: 'reminder', note: '请尽快会商经费来源。' },
    ],
  },
  {
    item: 'rural-pupils-on-the-road',
    department: 'transport',
    steps: [
      {
        act: 'requestReturn',
        reason: '来件所提校车许可和学生名册由教育部门掌握，我局只负责线路审批。',
        elsewhere: '市教育局',
      },
    ],
  },
  {
    item: 'pupil-lunch-homes',
    department: 'education',
    steps: [
      { act: 'acknowledge' },
      { act: 'ask', text: '来件提到的“小饭桌”有的开在居民家中，登记由哪一级受理，请明确。' },
    ],
  },
  {
    item: 'chemical-park-at-night',
    department: 'ecology',
    words: '事关安全，请优先办理。',
    important: true,
    steps: [{ act: 'notice', level: 'orange', note: '领导关注的安全事项，直接发橙色督办单。' }],
  },
]
