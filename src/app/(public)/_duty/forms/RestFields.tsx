import { textsIn } from '../../../../translations'
import { DateField, Fieldset, TextArea } from '../../../../ui'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** What an answer leaves open, and until when: it is asked about when the day comes. */
export function RestFields(props: FormProps) {
  const { duty } = textsIn(props.locale)
  const words = duty.forms.reply
  const at = fieldOf(props)
  return (
    <Fieldset name="rest" legend={words.rest} hint={words.restHint}>
      <TextArea {...at('restText')} label={words.restText} rows={3} />
      <DateField {...at('restBy')} label={words.restBy} />
    </Fieldset>
  )
}
