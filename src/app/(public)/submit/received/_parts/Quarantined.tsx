import { textsIn, type Locale } from '../../../../../translations'
import { Notice, PageHead, SummaryList } from '../../../../../ui'

/** Says that a person will look at it first, and how to ask about it. */
export function Quarantined({ locale, reference }: { locale: Locale; reference: string }) {
  const words = textsIn(locale).submit.quarantined
  return (
    <>
      <PageHead heading={words.heading} />
      <Notice kind="attention">
        <p>{words.text}</p>
      </Notice>
      <SummaryList rows={[{ name: words.reference, value: reference }]} />
    </>
  )
}
