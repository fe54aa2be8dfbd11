import { textsIn } from '../../../../translations'
import { Button, Buttons, DateField, Radios, TextArea } from '../../../../ui'
import { ByField } from './ByField'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** Whether what was promised has been done. */
export function ProgressForm(props: FormProps) {
  const { duty, site } = textsIn(props.locale)
  const words = duty.forms.progress
  const at = fieldOf(props)
  const answers = (['yes', 'no'] as const).map((value) => ({ value, label: words.answers[value] }))
  return (
    <>
      <Radios {...at('fulfilled')} label={words.fulfilled} options={answers} />
      <TextArea {...at('text')} label={words.text} hint={words.textHint} rows={6} />
      <DateField {...at('restBy')} label={words.restBy} optional={site.form.optional} />
      <ByField {...props} />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </>
  )
}
