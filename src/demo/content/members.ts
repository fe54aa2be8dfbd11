import type { DemoMember } from './types'

type Row = Pick<DemoMember, 'key' | 'name' | 'unit' | 'post'> & {
  sector?: string
  committee?: string
  kind?: DemoMember['kind']
  login?: true
}

const people: Row[] = [
  { key: 'shen-ruoqing', name: '沈若青', sector: '民盟', committee: 'committee-education-health', unit: 'minmeng', post: '澄江市第三中学副校长', login: true },
  { key: 'he-zhiyuan', name: '贺知远', sector: '医药卫生界', committee: 'committee-education-health', unit: 'nonggong', post: '市中心医院老年医学科主任', login: true },
  { key: 'lu-wenhai', name: '陆文海', sector: '经济界', committee: 'committee-economy', unit: 'minjian', post: '恒度会计师事务所合伙人' },
  { key: 'tang-yuelan', name: '唐月兰', sector: '妇联', committee: 'committee-social-law', unit: 'womens-federation', post: '临湖区妇女儿童活动中心主任', login: true },
  { key: 'qiu-dashan', name: '邱大山', sector: '农业和农村界', committee: 'committee-agriculture', unit: 'liaison-chating', post: '茶亭镇春岭茶叶专业合作社理事长' },
  { key: 'fang-jingyi', name: '方静宜', sector: '环境资源界', committee: 'committee-environment', unit: 'liaison-binjiang', post: '澄江水务设计院高级工程师', login: true },
  { key: 'cao-lianggong', name: '曹良功', sector: '工会', committee: 'committee-social-law', unit: 'trade-union', post: '市总工会权益保障部部长' },
  { key: 'meng-xiaotang', name: '孟晓棠', sector: '文化艺术界', committee: 'committee-education-health', unit: 'minmeng', post: '市博物馆副研究馆员' },
  { key: 'xie-boyan', name: '谢伯言', sector: '无党派人士', committee: 'committee-proposals', unit: 'liaison-nanmen', post: '澄江学院法学院副教授', login: true },
  { key: 'guan-hong', name: '关虹', sector: '社会福利和社会保障界', committee: 'committee-social-law', unit: 'liaison-dongtang', post: '东塘街道社会工作站站长' },
  { key: 'ruan-chengye', name: '阮承业', sector: '工商联', committee: 'committee-economy', unit: 'acfic', post: '启明精密机械公司董事长' },
  { key: 'dong-shuhui', name: '董书慧', sector: '教育界', committee: 'committee-education-health', unit: 'minmeng', post: '望江区实验幼儿园园长' },
  { key: 'yan-peiran', name: '严沛然', sector: '科学技术界', committee: 'committee-economy', unit: 'acfic', post: '高新区云栈数据公司技术总监' },
  { key: 'zhong-guiying', name: '钟桂英', sector: '中共', committee: 'committee-agriculture', unit: 'liaison-qingshi', post: '石塘县青石镇农技推广站站长' },
  { key: 'lin-yuefan', name: '林越帆', sector: '体育界', committee: 'committee-education-health', unit: 'liaison-liulin', post: '市体育运动学校高级教练' },
  { key: 'su-minzhi', name: '苏敏之', sector: '农工党', committee: 'committee-environment', unit: 'nonggong', post: '市疾控中心副主任医师' },
  { key: 'pan-jiaming', name: '潘家明', sector: '民建', committee: 'committee-economy', unit: 'minjian', post: '白鹭湖文旅公司副总经理' },
  { key: 'wei-qiaoyun', name: '魏巧云', sector: '少数民族界', committee: 'committee-agriculture', unit: 'liaison-chating', post: '云溪县栗坪乡中心小学教师' },
  { key: 'ji-hanwen', name: '纪瀚文', sector: '特邀人士', committee: 'committee-proposals', unit: 'liaison-binjiang', post: '市规划设计院原总规划师（退休）' },
  { key: 'liao-suzhen', name: '廖素珍', sector: '医药卫生界', committee: 'committee-education-health', unit: 'nonggong', post: '市妇幼保健院儿童保健科主任' },
  { key: 'wen-jie', name: '温洁', kind: 'dedicatedOfficer', unit: 'minmeng', post: '民盟市委会参政议政部部长', login: true },
  { key: 'tao-ran', name: '陶冉', kind: 'dedicatedOfficer', unit: 'nonggong', post: '农工党市委会参政议政部干部' },
  { key: 'gu-xinyue', name: '顾新月', kind: 'dedicatedOfficer', unit: 'acfic', post: '市工商联调研科科长' },
  { key: 'peng-zhou', name: '彭舟', kind: 'dedicatedOfficer', unit: 'liaison-nanmen', post: '南门街道委员联络室主任', login: true },
  { key: 'xia-ying', name: '夏萤', kind: 'dedicatedOfficer', unit: 'liaison-binjiang', post: '滨江街道委员联络室干事' },
  { key: 'ren-keda', name: '任可达', kind: 'dedicatedOfficer', unit: 'minjian', post: '民建市委会专职干部' },
  { key: 'niu-baoguo', name: '牛保国', kind: 'invitedOfficer', unit: 'liaison-nanmen', post: '钟楼社区居民委员会主任' },
  { key: 'chi-manli', name: '池曼丽', kind: 'invitedOfficer', unit: 'liaison-dongtang', post: '东塘社区卫生服务中心全科医生' },
  { key: 'luo-shiyi', name: '罗诗逸', kind: 'invitedOfficer', unit: 'liaison-liulin', post: '柳林外卖配送站站长', login: true },
  { key: 'mao-xingwang', name: '毛兴旺', kind: 'invitedOfficer', unit: 'liaison-qingshi', post: '石塘县大塘镇荷田村村民委员会主任' },
]

/** Invented numbers of one shape, so that nobody takes them for real ones. */
const phoneOf = (index: number) => `138-0000-00${String(index + 1).padStart(2, '0')}`

const emailOf = (key: string) => `${key.replace('-', '.')}@members.chengjiang.example.org`

/** Members and information officers; each unit has at most one dedicated officer. */
export const demoMembers: DemoMember[] = people.map((person, index) => ({
  key: person.key,
  name: person.name,
  kind: person.kind ?? 'member',
  sector: person.sector ?? null,
  committee: person.committee ?? null,
  unit: person.unit,
  post: person.post,
  phone: phoneOf(index),
  email: emailOf(person.key),
  login: person.login ?? false,
}))
