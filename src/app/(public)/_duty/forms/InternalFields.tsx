import { textsIn } from '../../../../translations'
import { TextArea, TextField } from '../../../../ui'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** What only the office reads, and the number of a formal letter. */
export function InternalFields(props: FormProps) {
  const { duty, site } = textsIn(props.locale)
  const words = duty.forms.reply
  const at = fieldOf(props)
  const { optional } = site.form
  return (
    <>
      <TextArea
        {...at('internalText')}
        label={words.internalText}
        hint={words.internalHint}
        optional={optional}
        rows={3}
      />
      <TextField
        {...at('letterNumber')}
        label={words.letterNumber}
        hint={words.letterNumberHint}
        optional={optional}
        width={20}
      />
    </>
  )
}
