import { confirmWithinDays } from '../../../../../../server/submission/confirmWithinDays'
import { fill, textsIn, type Locale } from '../../../../../../translations'
import { Buttons, LinkButton, PageHead } from '../../../../../../ui'

/** Says that nothing waits under the address any more, and what to do. */
export function ExpiredLink({ locale }: { locale: Locale }) {
  const words = textsIn(locale).admission.confirm
  return (
    <>
      <PageHead heading={words.gone}>
        <p>{fill(words.goneText, { days: confirmWithinDays })}</p>
      </PageHead>
      <Buttons>
        <LinkButton href="/submit">{words.again}</LinkButton>
      </Buttons>
    </>
  )
}
