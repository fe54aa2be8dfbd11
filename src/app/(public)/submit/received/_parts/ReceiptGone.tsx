import { textsIn, type Locale } from '../../../../../translations'
import { Buttons, LinkButton, PageHead } from '../../../../../ui'

/** Says that the page has expired, and that nothing sent was lost with it. */
export function ReceiptGone({ locale }: { locale: Locale }) {
  const words = textsIn(locale).submit.received
  return (
    <>
      <PageHead heading={words.gone}>
        <p>{words.goneText}</p>
      </PageHead>
      <Buttons>
        <LinkButton href="/submit">{words.another}</LinkButton>
      </Buttons>
    </>
  )
}
