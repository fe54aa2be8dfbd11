import { leadingNumber } from './leadingNumber'
import type { Section, WordParagraph } from './types'

/** A line that opens a part. `isPlain`: it says no more than the name of the part, which the form says itself. */
export type SectionHeading = { section: Section; depth: number; isPlain: boolean }

const suggestions = '(?:意见|建议|对策|举措|措施|办法|思路|路径)'
const analysis = '(?:原因|成因|根源|症结|归因|分析|剖析)'
const situation =
  '(?:情况|现状|问题|背景|概况|事由|现象|不足|困难|困境|短板|弱项|堵点|难点|痛点|隐患|矛盾|差距|表现|挑战|做法|成效)'
const filler =
  '(?:基本|有关|相关|主要|具体|当前|目前|现实|存在|面临|反映|突出|几点|几条|几个|若干|工作|对应|解决|改进|整改|政策|针对性|值得关注|需要关注|的|以及|及|和|与|其|、|/|／)*'
const anyPart = `(?:${situation}|${analysis}|${suggestions})`

// No word of the filler may be made of others: a line of such words would be tried in every way it can be cut.
const plainHeading = new RegExp(`^${filler}${anyPart}(?:${filler}${anyPart})*(?:如下)?$`)
const conclusion =
  /^(?:为此|对此|因此|鉴于此|鉴于此情|综上|综上所述|针对(?:上述|以上|这些)(?:情况|问题|原因)?)[，,]?(?:我们|笔者|本人|现|特|谨)?(?:提出)?(?:如下|以下|几点|下列)?(?:意见|对策)?(?:和|与|及)?建议(?:如下)?$/

/** The part a line opens, or null. Only short lines without the end of a sentence can be headings. */
export function sectionOf({ text, level }: Pick<WordParagraph, 'text' | 'level'>): SectionHeading | null {
  const number = leadingNumber(text)
  const line = (number?.rest ?? text).trim()
  const name = line.replace(/[\s\u3000]/g, '').replace(/[：:。．.]$/, '')
  const depth = number?.depth ?? 0
  if (name === '' || name.length > 40 || text.includes('\n')) return null
  if (conclusion.test(name)) return { section: 'suggestions', depth, isPlain: true }
  if (plainHeading.test(name)) return { section: partNamed(name), depth, isPlain: true }
  const isHeading = (number !== null && number.depth <= 2) || isStyled(level)
  const isWhole = isHeading && !/[，,。；;！!？?]/.test(line) && endsWithPart.test(name)
  return isWhole ? { section: partNamed(name), depth, isPlain: false } : null
}

const isStyled = (level: number | null): boolean => level !== null && level > 0

const endsWithPart = new RegExp(`${anyPart}$`)

/** `原因分析：因为……`: the name of a part and its text in one paragraph. */
export function runInSectionOf(text: string): (SectionHeading & { heading: string; rest: string }) | null {
  const [, heading, rest] = /^([^：:\n]{2,20}[：:])[\s\u3000]*([^\s\u3000][^]*)$/.exec(text) ?? []
  if (!heading || !rest) return null
  const opened = sectionOf({ text: heading, level: null })
  return opened?.isPlain ? { ...opened, heading, rest } : null
}

/** `为此，建议……`: the text comes to its conclusion inside a paragraph. */
export const concludes = (text: string): boolean =>
  /^(?:为此|对此|因此|鉴于此|综上(?:所述)?|针对(?:上述|以上|这些)(?:情况|问题|原因)?)[，,]?(?:我们|笔者|本人|现|特|谨)?(?:提出)?(?:如下|以下|几点)?(?:意见|对策)?(?:和|与|及)?建议/.test(
    text,
  )

/** The last word says what a part is: 问题及原因分析 analyses. But 问题和建议 cannot be cut apart: it tells a situation. */
function partNamed(name: string): Section {
  const last = [...name.matchAll(new RegExp(anyPart, 'g'))].at(-1)?.[0] ?? ''
  if (new RegExp(`^${analysis}$`).test(last)) return 'analysis'
  if (!new RegExp(`^${suggestions}$`).test(last)) return 'situation'
  return new RegExp(`${situation}.*(?:及|和|与|、)`).test(name) && /^[^的]*(?:问题|情况|现状)/.test(name)
    ? 'situation'
    : 'suggestions'
}
