import { textsIn } from '../../../../translations'
import { Button, Buttons, TextArea, TextField } from '../../../../ui'
import { ByField } from './ByField'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** Asking to be relieved of a duty that is another department's. */
export function ReturnForm(props: FormProps) {
  const { duty, site } = textsIn(props.locale)
  const words = duty.forms.return
  const at = fieldOf(props)
  return (
    <>
      <TextArea {...at('reason')} label={words.reason} hint={words.reasonHint} rows={6} />
      <TextField {...at('elsewhere')} label={words.elsewhere} optional={site.form.optional} />
      <ByField {...props} />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </>
  )
}
