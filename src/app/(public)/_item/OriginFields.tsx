import { derivedKinds } from '../../../domain/vocabulary'
import { textsIn } from '../../../translations'
import { Disclosure, problemAt, Select, TextField } from '../../../ui'
import type { ItemFormProps } from './ItemForm'

const names = ['contactPoint', 'sourceActivity', 'derivedFrom.kind', 'derivedFrom.reference']

/** Where the matter was heard and what it was made out of; folded away, since most have nothing to say here. */
export function OriginFields({ locale, input, problems, contactPoints }: ItemFormProps) {
  const { options, submit: words } = textsIn(locale)
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  const { contactPoint, sourceActivity, derivedFrom } = input
  const isUsed = Boolean(contactPoint ?? sourceActivity ?? derivedFrom)
  return (
    <Disclosure summary={words.origin} open={isUsed || names.some((name) => problemAt(problems, name))}>
      <p>{words.originHint}</p>
      {contactPoints.length > 0 && (
        <Select
          {...at('contactPoint')}
          label={words.contactPoint}
          options={contactPoints.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={words.noContactPoint}
          value={contactPoint}
        />
      )}
      <TextField
        {...at('sourceActivity')}
        label={words.sourceActivity}
        hint={words.sourceActivityHint}
        value={sourceActivity}
      />
      <Select
        {...at('derivedFrom.kind')}
        label={words.derivedKind}
        options={derivedKinds.map((value) => ({ value, label: options.derivedKinds[value] }))}
        placeholder={words.notDerived}
        value={derivedFrom?.kind}
      />
      <TextField
        {...at('derivedFrom.reference')}
        label={words.derivedReference}
        value={derivedFrom?.reference}
      />
    </Disclosure>
  )
}
