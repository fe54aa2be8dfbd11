import { fill, textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { Notice } from '../../ui/status/Notice'

/** Says that an issue was declared void, and when. */
export function VoidNotice({ locale, at }: { locale: Locale; at: string }) {
  const words = textsIn(locale).publicSite.voided
  return (
    <Notice kind="attention" heading={words.heading}>
      <p>{fill(words.text, { date: formatDay(at, locale) })}</p>
    </Notice>
  )
}
