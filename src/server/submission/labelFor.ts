import { fill, textsIn } from '../../translations'

/** The form's own label of a field, for the editor who reads what was set aside. */
export function labelFor(name: string, locale: string): string {
  const words = textsIn(locale === 'en' ? 'en' : 'zh').submit
  const suggestion = /^suggestions\.(\d+)\.(text|department)$/.exec(name)
  if (suggestion) {
    const [, number = '', part] = suggestion
    return fill(part === 'text' ? words.suggestion : words.suggestionDepartment, { number })
  }
  const labels: Record<string, string> = {
    topic: words.topic,
    title: words.title,
    situation: words.situation,
    analysis: words.analysis,
    category: words.category,
    urgency: words.urgency,
    contactPoint: words.contactPoint,
    sourceActivity: words.sourceActivity,
    'derivedFrom.kind': words.derivedKind,
    'derivedFrom.reference': words.derivedReference,
    'reporter.name': words.reporterName,
    'reporter.unit': words.reporterUnit,
    'reporter.phone': words.reporterPhone,
    'reporter.email': words.reporterEmail,
    coReporters: words.coReporters,
    publicConsent: words.consent,
    consentReason: words.consentReason,
    original: words.originalLegend,
  }
  return labels[name] ?? name
}
