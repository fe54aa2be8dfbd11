import { textsIn } from '../../../../translations'
import { Button, Buttons, TextArea } from '../../../../ui'
import { ItemFold } from '../ItemFold'
import { ByField } from './ByField'
import { DraftLine } from './DraftLine'
import { fieldOf } from './fieldOf'
import { FilesField } from './FilesField'
import type { FormProps } from './FormProps'

/** A supporting department's opinion, for the lead's answer. */
export function OpinionForm(props: FormProps) {
  const { duty } = textsIn(props.locale)
  const words = duty.forms.opinion
  return (
    <>
      <ItemFold locale={props.locale} view={props.view} />
      <TextArea {...fieldOf(props)('text')} label={words.text} hint={words.textHint} rows={10} />
      <ByField {...props} />
      <FilesField {...props} />
      <DraftLine {...props} />
      <Buttons>
        <Button>{words.send}</Button>
        <Button kind="secondary" name="save" value="1">
          {duty.forms.reply.save}
        </Button>
      </Buttons>
    </>
  )
}
