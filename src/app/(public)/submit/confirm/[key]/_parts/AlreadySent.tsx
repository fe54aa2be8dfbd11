import { textsIn, type Locale } from '../../../../../../translations'
import { Button, PageHead } from '../../../../../../ui'
import { ConfirmButton } from './ConfirmButton'

/** Says that the button was pressed before; pressing again only shows the receipt of the first time. */
export function AlreadySent({ locale, formKey }: { locale: Locale; formKey: string }) {
  const words = textsIn(locale).admission.confirm
  return (
    <>
      <PageHead heading={words.done}>
        <p>{words.doneText}</p>
      </PageHead>
      <ConfirmButton formKey={formKey}>
        <Button kind="secondary">{words.showReceipt}</Button>
      </ConfirmButton>
    </>
  )
}
