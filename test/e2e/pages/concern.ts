/** What a person has to say, as the form asks for it. */
export type Concern = {
  title: string
  situation: string
  analysis: string
  suggestion: string
  department: string
  category: string
  name: string
  email: string
}

let told = 0

/** A concern nobody has raised yet, by somebody who does not exist. */
export function newConcern(changes: Partial<Concern> = {}): Concern {
  const number = `${process.pid}-${(told += 1)}`
  return {
    title: `关于整治青石桥菜市场周边积水的建议（测试 ${number}）`,
    situation:
      '青石桥菜市场东门外约八十米的路面低于两侧人行道，今年六月以来下过七场中雨，每场雨后积水都在二十厘米上下，两个小时才能退去，买菜的老人只能绕行机动车道。',
    analysis: '此处雨水口只有两个，其中一个常年被菜叶堵塞；路面多次加铺沥青，周边反而成了洼地。',
    suggestion: '增设四个雨水口，清疏现有管道，并在汛期前后各清掏一次。',
    department: '澄江市城市管理局',
    category: '城市建设与管理',
    name: '路人甲',
    email: `concern-${number}@citizen.example.org`,
    ...changes,
  }
}
