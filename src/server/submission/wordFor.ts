import { textsIn } from '../../translations'

/** The words for what a field holds as a code, for the editor who reads what was set aside; other texts as they are. */
export function wordFor(name: string, text: string, locale: string): string {
  const { options, submit } = textsIn(locale === 'en' ? 'en' : 'zh')
  const words: Record<string, Record<string, string>> = {
    category: options.categories,
    urgency: options.urgencies,
    'derivedFrom.kind': options.derivedKinds,
    publicConsent: {
      yes: submit.consentYes,
      true: submit.consentYes,
      no: submit.consentNo,
      false: submit.consentNo,
    },
    original: { yes: submit.original, true: submit.original },
  }
  const ofField = Object.hasOwn(words, name) ? words[name] : undefined
  return (ofField && Object.hasOwn(ofField, text) ? ofField[text] : undefined) ?? text
}
