import { textsIn } from '../../../../translations'
import { Button, Buttons, TextArea } from '../../../../ui'
import { ByField } from './ByField'
import { fieldOf } from './fieldOf'
import type { FormProps } from './FormProps'

/** A question to the office. */
export function QuestionForm(props: FormProps) {
  const words = textsIn(props.locale).duty.forms.question
  return (
    <>
      <TextArea {...fieldOf(props)('text')} label={words.text} hint={words.textHint} rows={6} />
      <ByField {...props} />
      <Buttons>
        <Button>{words.send}</Button>
      </Buttons>
    </>
  )
}
