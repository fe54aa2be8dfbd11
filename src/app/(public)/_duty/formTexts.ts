import { textOf } from '../../../server/http/formValues'

/** Not what somebody typed: the form's own business. */
const ownFields: ReadonlySet<string> = new Set(['rev', 'draft', 'save', 'files', 'keptFiles'])

/** What was typed into a posted form, by field; at most as many fields as a form of ours has. */
export const formTexts = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...new Set(form.keys())]
      .filter((name) => !ownFields.has(name))
      .slice(0, 20)
      .map((name) => [name, textOf(form, name)]),
  )
