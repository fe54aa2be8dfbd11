import type { DemoDepartment } from './types'

/** Handling departments with the person to write to. Telephone numbers belong to nobody. */
export const demoDepartments: DemoDepartment[] = [
  {
    key: 'housing',
    name: '澄江市住房和城乡建设局',
    short: '市住建局',
    contact: {
      name: '石砚秋',
      post: '办公室副主任',
      phone: '0000-5550101',
      email: 'office@housing.chengjiang.example.org',
    },
    sectors: ['urban', 'livelihood'],
  },
  {
    key: 'health',
    name: '澄江市卫生健康委员会',
    short: '市卫健委',
    contact: {
      name: '闻小满',
      post: '办公室主任',
      phone: '0000-5550102',
      email: 'office@health.chengjiang.example.org',
    },
    sectors: ['health', 'emergency'],
  },
  {
    key: 'education',
    name: '澄江市教育局',
    short: '市教育局',
    contact: {
      name: '卞思源',
      post: '政策法规科科长',
      phone: '0000-5550103',
      email: 'policy@education.chengjiang.example.org',
    },
    sectors: ['education', 'culture'],
  },
  {
    key: 'transport',
    name: '澄江市交通运输局',
    short: '市交通运输局',
    contact: {
      name: '骆远航',
      post: '综合运输科科长',
      phone: '0000-5550104',
      email: 'service@transport.chengjiang.example.org',
    },
    sectors: ['transport'],
  },
  {
    key: 'urban-management',
    name: '澄江市城市管理局',
    short: '市城管局',
    contact: {
      name: '寇晓东',
      post: '市政公用科科长',
      phone: '0000-5550105',
      email: 'duty@cityops.chengjiang.example.org',
    },
    sectors: ['urban', 'environment'],
  },
  {
    key: 'human-resources',
    name: '澄江市人力资源和社会保障局',
    short: '市人社局',
    contact: {
      name: '单于蓝',
      post: '劳动关系科副科长',
      phone: '0000-5550106',
      email: 'labour@hrss.chengjiang.example.org',
    },
    sectors: ['employment', 'economy'],
  },
  {
    key: 'civil-affairs',
    name: '澄江市民政局',
    short: '市民政局',
    contact: {
      name: '敖春晖',
      post: '养老服务科科长',
      phone: '0000-5550107',
      email: 'care@civil.chengjiang.example.org',
    },
    sectors: ['livelihood', 'governance'],
  },
  {
    key: 'ecology',
    name: '澄江市生态环境局',
    short: '市生态环境局',
    contact: {
      name: '水青岚',
      post: '水生态环境科科长',
      phone: '0000-5550108',
      email: 'water@ecology.chengjiang.example.org',
    },
    sectors: ['environment', 'agriculture'],
  },
]
