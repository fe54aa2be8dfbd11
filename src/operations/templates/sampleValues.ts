import { textsIn, type Locale } from '../../translations'
import type { MailTemplate } from '../mail/queueMail'
import { defaultWords } from './editableTemplates'
import { placesIn } from './placesIn'

/** Values to look at a mail with: invented, one for every place of its template. */
export function sampleValues(
  template: MailTemplate,
  locale: Locale,
  person: { name: string; publicUrl: string },
): Record<string, string> {
  const { samples } = textsIn(locale).mailAdmin
  const known = new Map<string, string>(Object.entries(samples))
  return Object.fromEntries(
    placesIn(defaultWords(template, locale)).map((place) => [place, valueOf(place, known, person)]),
  )
}

function valueOf(
  place: string,
  known: Map<string, string>,
  person: { name: string; publicUrl: string },
): string {
  if (place === 'name') return person.name
  if (place === 'link') return `${person.publicUrl}/`
  return known.get(place) ?? `‹${place}›`
}
