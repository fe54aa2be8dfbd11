'use client'

import { useId, useState } from 'react'
import type { AdminTexts } from '../../../../../translations/zh/admin'
import { OperationDialog } from '../../actions/OperationDialog'
import { useOperation } from '../../actions/useOperation'
import { FormInput } from './FormInput'
import type { FormChoice, FormField, FormSpec, FormValue } from './types'

type Props = { form: FormSpec; dialog: AdminTexts['dialog']; onClose: () => void }

/** Fills in one form and sends it; what is still missing is said before anything is sent. */
export function FormDialog({ form, dialog, onClose }: Props) {
  const id = useId()
  const [values, setValues] = useState(() => initialOf(form.fields))
  const [missing, setMissing] = useState<{ field: string; problem: string } | null>(null)
  const { busy, refusal, run, lookAgain } = useOperation(form.url, dialog.failed, onClose)

  const end = (choice: FormChoice) => {
    const lacking = choice.needs && isEmpty(values[choice.needs.field]) ? choice.needs : null
    setMissing(lacking)
    if (lacking) return document.getElementById(`${id}-${lacking.field}`)?.focus()
    void run({ ...form.carries, ...filled(values), ...choice.values }, () => choice.done)
  }

  return (
    <OperationDialog
      title={form.title}
      texts={dialog}
      choices={form.choices.map((choice, index) => ({
        label: choice.label,
        primary: index === 0,
        onClick: () => end(choice),
      }))}
      busy={busy}
      problem={missing?.problem ?? null}
      refusal={refusal}
      onClose={onClose}
      onLookAgain={lookAgain}
    >
      {form.quotes.map(({ label, text }) => (
        <blockquote key={label} className="mq-quote">
          <p className="mq-quote__label">{label}</p>
          <p className="mq-quote__text">{text}</p>
        </blockquote>
      ))}
      {form.hint && <p className="mq-hint">{form.hint}</p>}
      {form.fields.map((field) => (
        <FormInput
          key={field.name}
          field={field}
          id={`${id}-${field.name}`}
          value={values[field.name] ?? ''}
          optional={dialog.optional}
          isMissing={missing?.field === field.name}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
    </OperationDialog>
  )
}

type Values = Record<string, FormValue>

const initialOf = (fields: readonly FormField[]): Values =>
  Object.fromEntries(fields.map((field) => [field.name, field.value ?? (field.kind === 'tick' ? false : '')]))

const isEmpty = (value: FormValue | undefined): boolean =>
  value === undefined || value === null || String(value).trim() === ''

/** What was left empty is not sent. */
const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
