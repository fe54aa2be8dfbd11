import { fill } from '../../../translations'
import { letterWords } from '../../../translations/zh/letterWords'

/** 〔2026〕12 号, with what kind of letter it numbers; null where there is no number. */
export const numberLine = (
  kind: 'dispatch' | 'notice',
  { number, numberYear }: { number: number | null; numberYear: number | null },
): string | null =>
  number === null || numberYear === null ? null : fill(letterWords[kind].number, { year: numberYear, number })
