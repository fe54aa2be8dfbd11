/** What the fixtures say. Everybody and everything in it is invented. */
export type Paper = {
  title: string
  byline: string
  situation: readonly string[]
  analysis: readonly string[]
  suggestions: readonly { heading: string; text: string }[]
  signature: readonly string[]
}

export const lifts: Paper = {
  title: '关于规范老旧小区加装电梯后续管理的建议',
  byline: '（民盟澄江市委会　林小满）',
  situation: [
    '近年来，我市老旧小区加装电梯较快推进，截至6月底，全市累计完成312部，群众称之为“幸福梯”——但建成之后由谁来管，还没有说清楚。',
    '调查的46个单元中，有19个没有签订维保协议，7个单元的电梯曾经停用十天以上。',
  ],
  analysis: [
    '一是管理主体没有明确，业主、施工单位和物业公司互相推诿。',
    '二是维修资金没有来源，加装电梯没有纳入住宅专项维修资金的使用范围。',
  ],
  suggestions: [
    {
      heading: '明确管理主体',
      text: '由街道指导受益业主推选管理小组，与维保单位签订协议，并向市场监管部门备案。',
    },
    {
      heading: '建立维修资金',
      text: '参照住宅专项维修资金的办法，按部建立账户，政府补助结余可以转入。',
    },
    { heading: '加强安全监管', text: '把加装电梯列入年度抽查，检查结果在单元门口公示。' },
  ],
  signature: ['反映人：林小满', '联系电话：010-5550123', '2026年11月20日'],
}

export const schools: Paper = {
  title: '关于缓解中小学校门口接送拥堵的建议',
  byline: '（澄江市政协委员　周知遥）',
  situation: [
    '每天上下学时段，城东三所小学门口平均滞留车辆140余台，公交绕行，救护车曾被堵12分钟。',
    '家长普遍反映：“不是不愿意绿色出行，是没有别的办法。”',
  ],
  analysis: ['学校周边缺少临时停靠区，错峰放学没有统一安排，校车覆盖率只有3.8%。'],
  suggestions: [
    { heading: '划定临时停靠区', text: '由公安交管部门在校门两侧各200米划设限时停车位。' },
    { heading: '推行错峰放学', text: '教育部门统筹相邻学校，年级之间间隔15分钟。' },
  ],
  signature: ['周知遥', '2026年9月1日'],
}

export const canteens: Paper = {
  title: '关于支持社区老年食堂可持续运营的建议',
  byline: '（九三学社澄江市委会　沈望舒）',
  situation: ['全市已建成社区老年食堂86家，其中31家月均亏损超过8000元，5家已经停业。'],
  analysis: ['就餐人数少、补贴到位慢、房租没有减免，是多数食堂亏损的共同原因。'],
  suggestions: [
    { heading: '补贴按季度拨付', text: '民政部门按实际就餐人次按季度拨付，不再年终一次结算。' },
    { heading: '场地由社区提供', text: '新建小区配建的养老用房，优先免租提供给老年食堂。' },
  ],
  signature: ['九三学社澄江市委会', '2026年10月12日'],
}

/** Every paragraph of a paper, as its author would count them. */
export const paragraphsOf = ({ title, situation, analysis, suggestions }: Paper): string[] => [
  title,
  ...situation,
  ...analysis,
  ...suggestions.flatMap(({ heading, text }) => [heading, text]),
]
