import { textsIn } from '../../../../translations'
import { TextField } from '../../../../ui'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** Who fills the form in. */
export function ByField(props: FormProps) {
  const words = textsIn(props.locale).duty.forms
  return (
    <TextField
      {...fieldOf(props)('by')}
      label={words.by}
      hint={words.byHint}
      autoComplete="name"
      width={20}
    />
  )
}
