import type { UnconfirmedForm } from '../../../../../../server/submission/openUnconfirmed'
import { fill, textsIn, type Locale } from '../../../../../../translations'
import { Button, formatInstant, Notice, PageHead, SummaryList } from '../../../../../../ui'
import { ConfirmButton } from './ConfirmButton'
import { SentTexts } from './SentTexts'

type FormToConfirmProps = { locale: Locale; formKey: string; form: UnconfirmedForm }

/** What will be submitted, to whom and in whose name, above the one button that does it. */
export function FormToConfirm({ locale, formKey, form }: FormToConfirmProps) {
  const words = textsIn(locale).admission.confirm
  const { name, unit } = form.input.reporter
  return (
    <>
      <PageHead heading={words.heading}>
        <p>{words.lead}</p>
      </PageHead>
      <Notice kind="attention">
        <p>{fill(words.until, { when: formatInstant(form.until, locale) })}</p>
      </Notice>
      <SummaryList
        rows={[
          { name: words.to, value: form.body },
          { name: words.reporter, value: unit ? `${name} ${unit}` : name },
          ...(form.files.length > 0
            ? [{ name: words.files, value: form.files.map((file) => <div key={file}>{file}</div>) }]
            : []),
        ]}
      />
      <SentTexts locale={locale} input={form.input} />
      <p>{words.notYours}</p>
      <ConfirmButton formKey={formKey}>
        <Button>{words.send}</Button>
      </ConfirmButton>
    </>
  )
}
