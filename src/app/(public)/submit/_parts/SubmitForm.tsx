import type { SubmissionForm } from '../../../../operations/readSubmissionForm'
import type { OpenForm } from '../../../../server/submission/openForm'
import { textsIn, type Locale } from '../../../../translations'
import { Button, Buttons, type KeptFile, type Problem } from '../../../../ui'
import { HiddenFields } from './HiddenFields'
import { MatterFields } from './MatterFields'
import { PublicityFields } from './PublicityFields'
import { ReporterFields } from '../../_item/ReporterFields'
import { WhatHappensNext } from './WhatHappensNext'

export type SubmitFormProps = {
  locale: Locale
  form: OpenForm
  problems: readonly Problem[]
  offer: SubmissionForm
  files: readonly KeptFile[]
}

/** The whole form. It is checked by the server alone, so that it is the same with and without scripts. */
export function SubmitForm(props: SubmitFormProps) {
  const { locale, form } = props
  const words = textsIn(locale).submit
  return (
    <form method="post" action="/api/submissions" encType="multipart/form-data" noValidate>
      <HiddenFields hidden={form.hidden} label={words.trapLabel} />
      <MatterFields {...props} />
      <ReporterFields locale={locale} input={form.input} problems={props.problems} />
      <PublicityFields {...props} />
      <WhatHappensNext locale={locale} />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </form>
  )
}
