import type { DemoUnit } from './types'

const body = 'chengjiang-cppcc'

const committee = (key: string, name: string, short: string): DemoUnit => ({
  key,
  name,
  short,
  kind: 'specialCommittee',
  level: 'municipal',
  parent: body,
})

const liaison = (key: string, place: string, short: string): DemoUnit => ({
  key,
  name: `${place}政协委员联络室`,
  short,
  kind: 'liaisonOffice',
  level: 'township',
  parent: body,
})

/** The fictitious city body, first, and its units. */
export const demoUnits: DemoUnit[] = [
  {
    key: body,
    name: '中国人民政治协商会议澄江市委员会',
    short: '澄江市政协',
    kind: 'cppcc',
    level: 'municipal',
    parent: null,
  },
  {
    key: 'research-office',
    name: '澄江市政协研究室',
    short: '研究室',
    kind: 'office',
    level: 'municipal',
    parent: body,
  },
  {
    key: 'general-office',
    name: '澄江市政协办公室',
    short: '办公室',
    kind: 'office',
    level: 'municipal',
    parent: body,
  },

  committee('committee-proposals', '提案委员会', '提案委'),
  committee('committee-economy', '经济委员会', '经济委'),
  committee('committee-agriculture', '农业和农村委员会', '农业农村委'),
  committee('committee-environment', '人口资源环境委员会', '人资环委'),
  committee('committee-education-health', '教科卫体委员会', '教科卫体委'),
  committee('committee-social-law', '社会和法制委员会', '社法委'),

  {
    key: 'minmeng',
    name: '中国民主同盟澄江市委员会',
    short: '民盟市委会',
    kind: 'party',
    level: 'municipal',
    parent: body,
  },
  {
    key: 'minjian',
    name: '中国民主建国会澄江市委员会',
    short: '民建市委会',
    kind: 'party',
    level: 'municipal',
    parent: body,
  },
  {
    key: 'nonggong',
    name: '中国农工民主党澄江市委员会',
    short: '农工党市委会',
    kind: 'party',
    level: 'municipal',
    parent: body,
  },
  {
    key: 'acfic',
    name: '澄江市工商业联合会',
    short: '市工商联',
    kind: 'acfic',
    level: 'municipal',
    parent: body,
  },
  {
    key: 'trade-union',
    name: '澄江市总工会',
    short: '市总工会',
    kind: 'massOrganisation',
    level: 'municipal',
    parent: body,
  },
  {
    key: 'womens-federation',
    name: '澄江市妇女联合会',
    short: '市妇联',
    kind: 'massOrganisation',
    level: 'municipal',
    parent: body,
  },

  liaison('liaison-nanmen', '临湖区南门街道', '南门联络室'),
  liaison('liaison-dongtang', '临湖区东塘街道', '东塘联络室'),
  liaison('liaison-binjiang', '望江区滨江街道', '滨江联络室'),
  liaison('liaison-liulin', '望江区柳林街道', '柳林联络室'),
  liaison('liaison-chating', '云溪县茶亭镇', '茶亭联络室'),
  liaison('liaison-qingshi', '石塘县青石镇', '青石联络室'),

  {
    key: 'supervision-office',
    name: '澄江市委市政府督查室',
    short: '督查室',
    kind: 'supervision',
    level: 'municipal',
    parent: null,
  },
]
