import type { Advice } from './types'

const place =
  /[\p{Script=Han}\d]{1,12}(?:省|市|区|县|旗|镇|乡|街道|社区|村|路|街|巷|大道|小区|学校|小学|中学|幼儿园|医院|车站|地铁|桥|广场|园区|公园|市场|工业园|河|湖|水库|码头|口岸|高速|国道)/u
const time =
  /\d{2,4}\s*年|\d{1,2}\s*月|\d{1,2}\s*[日号]|\d{1,2}\s*[时点:：]|[一二三四五六七八九十〇]+(?:年|月|日|点)|今年|去年|前年|近[年期日来些几]|最近|目前|上半年|下半年|季度|[早晚]高峰|夜间|凌晨|清晨|汛期|暑假|寒假|开学|节假日|每[天日周月年晚]|以来|期间|春节|国庆/u
/** A number that is not a date. */
const number =
  /\d+(?:[.,]\d+)*\s*(?:[%％‰]|(?!\s*[年月日号时点:：\d.,]))|[一二两三四五六七八九十百千万]+(?:余|多|来)?(?:名|人|户|个|起|处|辆|家|所|公里|米|亩|吨|元|成|条|次|件|栋|万|倍|位)|百分之|半数|过半/u

/** What makes an account checkable: where, when, how many (source: domain §4 “precise numbers”; 任城 “带露珠”). */
export function adviseAuthenticity(situation: string): Advice[] {
  if (situation.trim() === '') return []
  const missing: Advice['code'][] = [
    ...(place.test(situation) ? [] : ['noPlace' as const]),
    ...(time.test(situation) ? [] : ['noTime' as const]),
    ...(number.test(situation) ? [] : ['noNumber' as const]),
  ]
  return missing.map((code) => ({ field: 'situation', code }))
}
