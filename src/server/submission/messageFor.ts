import type { Issue } from '../../domain/submission'
import { defaultLocale, fill, isLocale, textsIn } from '../../translations'

/** A problem in words. A code without words would be a mistake of ours; the reader still gets a sentence. */
export function messageFor({ code, context = {} }: Issue, locale: string): string {
  const texts = textsIn(isLocale(locale) ? locale : defaultLocale).submit.problems
  return fill(isKnown(code, texts) ? texts[code] : texts.unexpected, context)
}

const isKnown = (
  code: string,
  texts: Record<string, string>,
): code is keyof ReturnType<typeof textsIn>['submit']['problems'] => Object.hasOwn(texts, code)
