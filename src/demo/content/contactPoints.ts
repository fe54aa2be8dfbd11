import type { DemoContactPoint } from './types'

/** Where the fictitious city's members meet people: one of every kind. */
export const demoContactPoints: DemoContactPoint[] = [
  { name: '澄江市政协“有事好商量”协商议事室', kind: 'consultationRoom', region: '澄江市' },
  { name: '云溪街道委员会客室', kind: 'receptionRoom', region: '云溪街道' },
  { name: '医药卫生界别委员工作室', kind: 'sectorStudio', region: '澄江市' },
  { name: '柳塘社区委员基层联系点', kind: 'grassrootsPoint', region: '柳塘社区' },
  { name: '北关街道委员联络室', kind: 'liaisonOffice', region: '北关街道' },
  { name: '高新区信息直报点', kind: 'directReportPoint', region: '高新区' },
  { name: '市农业农村局固定信息点', kind: 'departmentPoint', region: '澄江市' },
]

/** Items that people of each kind are asked for in a quarter. */
export const demoQuotas = [
  { kind: 'member', minimum: 1 },
  { kind: 'dedicatedOfficer', minimum: 3 },
  { kind: 'invitedOfficer', minimum: 1 },
] as const
