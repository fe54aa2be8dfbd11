import { textsIn } from '../../../../translations'
import { Button, Buttons, TextArea, TextField } from '../../../../ui'
import { ByField } from './ByField'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** Asking for more time. */
export function ExtensionForm(props: FormProps) {
  const words = textsIn(props.locale).duty.forms.extension
  const at = fieldOf(props)
  return (
    <>
      <TextField {...at('days')} label={words.days} hint={words.daysHint} inputMode="numeric" width={10} />
      <TextArea {...at('reason')} label={words.reason} hint={words.reasonHint} rows={6} />
      <ByField {...props} />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </>
  )
}
