import type { SubmissionInput } from '../types'
import type { Advice } from './types'

/** A title that announces several matters: 「若干问题」, two 关于, 「以及……问题」. */
const severalInTitle = /关于.+关于|(?:若干|几个|几类|多个|诸多|两件|三件)(?:方面)?(?:的)?(?:问题|事项|事情)/u
/** A text that itself says that something unrelated begins. */
const severalInText =
  /(?:另外|此外|顺便|同时)[，,]?(?:还|再|也)?(?:想|要)?(?:反映|说说|提)(?:另)?一(?:件|个|项)(?:事|事情|问题)|另一件(?:事|事情)是|与此无关的?(?:另)?/u
/** What an office has done, which is no concern of anybody. */
const done =
  /(?:圆满(?:完成|结束)|成功举办|顺利召开|扎实推进|有序开展|取得(?:了)?(?:显著|明显|良好|阶段性)成效|得到(?:了)?一致好评|深入学习贯彻)/gu
const problem =
  /问题|不足|困难|难题|短板|隐患|缺|难以|无法|不便|滞后|不够|反映|矛盾|风险|投诉|不畅|不完善|不到位|薄弱/u

/**
 * One matter a text, with its causes, and no report on routine work (source: domain §4 “一事一报”,
 * “Structure”, “Bans”; §4.1 `multi_matter`, `missing_analysis`, `routine_work_info`).
 */
export function adviseMatter({ title, situation, analysis }: SubmissionInput): Advice[] {
  return [
    ...(severalInTitle.test(title) ? [advice('title', 'multiMatter')] : []),
    ...(severalInText.test(situation) ? [advice('situation', 'multiMatter')] : []),
    ...(isRoutine(situation) ? [advice('situation', 'routineWork')] : []),
    ...(situation !== '' && analysis.trim() === '' ? [advice('analysis', 'missingAnalysis')] : []),
  ]
}

const isRoutine = (situation: string): boolean =>
  [...situation.matchAll(done)].length >= 2 && !problem.test(situation)

const advice = (field: string, code: Advice['code']): Advice => ({ field, code })
