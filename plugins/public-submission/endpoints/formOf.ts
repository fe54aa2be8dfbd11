import { type Json, type Values } from '../core/types'

/** The fields a form carries for the plugin, beside what the person filled in. */
export type FormFields = {
  formKey: string
  formToken: string
  /** Key of the draft the form was shown from. */
  draft: string
  /** Name of the button pressed, when it is not the one that sends. */
  then: string
  trap: string
}

/** Parts what the person answered from what the form says about itself. */
export function formOf(values: Values, trapField: string): { answers: Values; form: FormFields } {
  const own = ['formKey', 'formToken', 'draft', 'then', trapField]
  return {
    answers: Object.fromEntries(Object.entries(values).filter(([name]) => !own.includes(name))),
    form: {
      formKey: text(values.formKey),
      formToken: text(values.formToken),
      draft: text(values.draft),
      then: text(values.then),
      trap: text(values[trapField]),
    },
  }
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
