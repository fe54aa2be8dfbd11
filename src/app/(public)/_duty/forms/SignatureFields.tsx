import { textsIn } from '../../../../translations'
import { Fieldset, TextField } from '../../../../ui'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** Who answers for the department. */
export function SignatureFields(props: FormProps) {
  const { duty, site } = textsIn(props.locale)
  const words = duty.forms.reply
  const at = fieldOf(props)
  const { optional } = site.form
  return (
    <Fieldset name="signature" legend={words.signature} hint={words.phoneHint}>
      <TextField {...at('by')} label={words.by} autoComplete="name" width={20} />
      <TextField {...at('post')} label={words.post} optional={optional} width={20} />
      <TextField {...at('phone')} label={words.phone} optional={optional} type="tel" width={20} />
    </Fieldset>
  )
}
