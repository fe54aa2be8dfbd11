import type { Issue } from '../../domain/submission'
import { defaultLocale, fill, isLocale, textsIn } from '../../translations'

/** A problem in words. A code without words would be a mistake of ours; the reader still gets a sentence. */
export function messageFor({ code, context = {} }: Issue, locale: string): string {
  const { submit, admission, wordImport } = textsIn(isLocale(locale) ? locale : defaultLocale)
  const texts: Record<string, string> = { ...wordImport.problems, ...admission.problems, ...submit.problems }
  const text = Object.hasOwn(texts, code) ? texts[code] : undefined
  return fill(text ?? submit.problems.unexpected, context)
}
