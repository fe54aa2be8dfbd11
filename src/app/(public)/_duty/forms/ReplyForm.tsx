import { outcomeClasses } from '../../../../domain/vocabulary'
import { textsIn } from '../../../../translations'
import { Button, Buttons, Notice, Radios, TextArea } from '../../../../ui'
import { ItemFold } from '../ItemFold'
import { OpinionsFold } from '../OpinionsFold'
import { DraftLine } from './DraftLine'
import { fieldOf } from './fieldOf'
import { FilesField } from './FilesField'
import type { FormProps } from './FormProps'
import { InternalFields } from './InternalFields'
import { RestFields } from './RestFields'
import { SignatureFields } from './SignatureFields'

/** The department's answer. What the letter says around it is set from what is known, not typed. */
export function ReplyForm(props: FormProps) {
  const { duty, options } = textsIn(props.locale)
  const { locale, view } = props
  const words = duty.forms.reply
  const at = fieldOf(props)
  const offer = view.acts.find(({ id }) => id === 'reply')
  const outcomes = outcomeClasses.map((value) => ({
    value,
    label: options.outcomeClasses[value],
    hint: words.outcomeHints[value],
  }))
  return (
    <>
      <ItemFold locale={locale} view={view} />
      <OpinionsFold locale={locale} view={view} />
      {offer && !offer.enabled && (
        <Notice kind="attention">
          <p>{offer.reasons.join('；')}</p>
        </Notice>
      )}
      <Radios {...at('outcomeClass')} label={words.outcomeClass} options={outcomes} />
      <TextArea
        {...at('publishableText')}
        label={words.publishableText}
        hint={words.publishableHint}
        rows={12}
      />
      <RestFields {...props} />
      <InternalFields {...props} />
      <FilesField {...props} />
      <SignatureFields {...props} />
      <DraftLine {...props} />
      <Buttons>
        <Button>{words.send}</Button>
        <Button kind="secondary" name="save" value="1">
          {words.save}
        </Button>
      </Buttons>
    </>
  )
}
