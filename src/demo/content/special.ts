import type { DemoSpecial } from './types'

/** The one issue of 《协商建言》: three items on the same matter, brought together (综合) after a consultation. */
export const demoSpecial: DemoSpecial = {
  key: 'ageing-in-the-old-town',
  title: '让老年人在老城住得安心',
  editorsNote:
    '本刊每期只谈一件事。本期把三条来自老城的信息合在一起：吃饭、看病、上下楼，单看各是一件小事，合起来就是老年人能不能在自己家里安心养老。',
  publicNote: '三位委员分别从社区食堂、医院窗口和老楼电梯写起，说的是同一件事：老人能不能在老城住得安心。',
  sources: [
    { item: 'community-canteen-balance', share: 40 },
    { item: 'chronic-care-settled-elsewhere', share: 30 },
    { item: 'retrofitted-lift-upkeep', share: 30 },
  ],
  entryTitle: '关于补齐老城“吃饭、看病、上下楼”三块短板的综合建议',
  text: `## 一、三件小事的现状
吃饭：两年间全市挂牌社区食堂64家，仍在供餐的41家。补贴按挂牌一次性发放，开办时有、运营时无，来吃饭的老人里八十岁以上的占四成，最担心的是“哪天又贴出停业通知”。
看病：高新区翠屏社区随迁老人1,386名，办过门诊慢特病资格的407人中，能在本市直接结算的只有58人。有人每三个月坐一夜火车回老家开药，有人把一天两片改成一片。
上下楼：南门街道加装电梯163台，最早一批五年质保已满。四个小区在用的47台里，9台近半年停运超过一周，最长的停了81天。

## 二、共同的原因
三件事的毛病相同：建的时候有人管、有钱出，用的时候没人管、没钱出。补贴补在剪彩那一天，协议只写到竣工那一天，窗口只开在工作日那几个小时。

## 三、建议
1. 把钱从“建”移到“用”。社区食堂改为按老人实际就餐人次逐月补助；加装电梯以片区为单位统一招选维保单位，单价降下来，责任落到街道。
2. 把门槛从老人那一头移开。慢特病结算定点增加到每个街道至少两家社区卫生服务中心，在随迁老人集中的社区设备案帮办日。
3. 把账算在一起。由民政部门牵头，会同住建、医保部门，按街道列出老年人生活设施的运行清单，每年公布一次停运、停业和补贴使用情况。`,
  publicTitle: '补齐老城“吃饭、看病、上下楼”三块短板',
  publicText: `## 三件小事
吃饭：两年间全市挂牌社区食堂64家，仍在供餐的41家。补贴在开办时一次发放，开张以后的水电和人工没有着落，来吃饭的老人最担心“哪天又贴出停业通知”。
看病：随子女来本市生活的老人，门诊慢性病费用大多不能直接结算，只好坐一夜火车回老家开药，或者把药减半来吃。
上下楼：老楼加装的电梯陆续过了质保期，有的一停就是两三个月，楼上的老人下不来。

## 为什么
建的时候有人管、有钱出，用的时候没人管、没钱出。

## 建议怎么办
1. 社区食堂按老人实际就餐人次逐月补助；加装电梯按片区统一招选维保单位。
2. 每个街道至少有两家社区卫生服务中心能办慢性病异地结算，并设备案帮办日。
3. 由民政部门牵头，每年公布一次老年人生活设施的运行情况。`,
  recipients: [
    { name: '市委办公室', email: 'party-office@chengjiang.example.org' },
    { name: '市政府办公室', email: 'government-office@chengjiang.example.org' },
    { name: '市民政局', email: 'civil-affairs@chengjiang.example.org' },
  ],
  consultation: {
    place: '市政协三楼会议室',
    decisionNote: '同意编发。请民政部门牵头的建议写明由谁汇总、何时公布。',
    minutes:
      '会议审议《协商建言》拟编发的一篇综合稿。与会同志认为，三条信息来源扎实，合编后问题更清楚，建议可操作。会议同意编发，第三条建议明确由民政部门牵头汇总、每年公布一次。会议同时要求，今后同类信息尽量合编，原信息的反映人要逐一告知。',
  },
  daysBeforeLoad: 4,
}

/** A correction to what was printed: the issue by its key, the entry by its place. */
export const demoErratum = {
  issue: 'hidden-works',
  position: 2,
  text: '正文“急诊护士长说”一句系综合多名当班护士的反映，应为“急诊当班护士说”。',
}
