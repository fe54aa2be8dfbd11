import type { DutyActsProps } from './DutyActs'
import { fulfilForm, publicationForm } from './forms/actForms'
import { FormButton } from './forms/FormButton'
import { rateForm } from './rateForm'

/** What is still to be done about an answer that was accepted: shown or not, kept or not, rated or not. */
export function ConcludedActs({ duty, url, texts, dialog, takesRating }: DutyActsProps) {
  const { acts } = texts.supervision
  const acted = { url, rev: duty.rev }
  const reply = duty.replies.findLast(({ kind }) => kind !== 'recheck')
  return (
    <>
      {duty.role === 'lead' && (
        <FormButton
          label={acts.decidePublication}
          form={publicationForm(acted, reply?.text ?? '', acts)}
          dialog={dialog}
          isPrimary={duty.publication === 'undecided'}
        />
      )}
      {duty.implementation === 'promised' && (
        <FormButton
          label={acts.fulfil}
          form={fulfilForm(acted, reply?.restText ?? '', acts)}
          dialog={dialog}
        />
      )}
      {takesRating && (
        <FormButton label={acts.rate} form={rateForm(acted, reply?.text ?? '', texts)} dialog={dialog} />
      )}
    </>
  )
}
