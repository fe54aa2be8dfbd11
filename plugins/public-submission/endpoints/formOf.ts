import { type Json, type Values } from '../core/types'

/** The fields a form carries for the plugin, beside what the person filled in. */
export type FormFields = {
  formKey: string
  formToken: string
  /** Key of the draft the form was shown from. */
  draft: string
  /** Name of the button pressed, when it is not the one that sends. */
  then: string
  /** '1' when the form was handed to somebody signed in. */
  asMember: string
  /** A solved challenge. */
  proof: string
  trap: string
}

/** Said by the form about this one request; the form that is shown again says it anew. */
const ofThisRequest = ['then', 'asMember', 'proof']

/**
 * Parts what the person answered from what the form says about itself.
 *
 * @returns `kept`: what must come along when the form is shown again
 */
export function formOf(
  values: Values,
  trapField: string,
): { answers: Values; kept: Values; form: FormFields } {
  const without = (names: readonly string[]): Values =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
  return {
    answers: without(['formKey', 'formToken', 'draft', trapField, ...ofThisRequest]),
    kept: without([trapField, ...ofThisRequest]),
    form: {
      formKey: text(values.formKey),
      formToken: text(values.formToken),
      draft: text(values.draft),
      then: text(values.then),
      asMember: text(values.asMember),
      proof: text(values.proof),
      trap: text(values[trapField]),
    },
  }
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
