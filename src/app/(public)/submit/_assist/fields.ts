import { rowsEvent } from '../../_item/rowsEvent'

/** What is typed and chosen in a form, by the names of its fields. Files and what the form says of itself are not in it. */
export type Fields = Record<string, string>

const own = new Set(['formKey', 'formToken', 'draft', 'asMember', 'proof', 'leaveEmpty', 'then', 'keptFiles'])

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The fields as they stand now. */
export function readFields(form: HTMLFormElement): Fields {
  const fields: Fields = {}
  for (const control of controlsOf(form)) {
    if (isTick(control)) {
      if (control.checked) fields[control.name] = control.value
    } else fields[control.name] = control.value.replaceAll('\r\n', '\n')
  }
  return fields
}

/** The fields as the server sent them, whatever was typed or brought back by the browser since. */
export function readDefaults(form: HTMLFormElement): Fields {
  const fields: Fields = {}
  for (const control of controlsOf(form)) {
    if (isTick(control)) {
      if (control.defaultChecked) fields[control.name] = control.value
    } else fields[control.name] = defaultOf(control).replaceAll('\r\n', '\n')
  }
  return fields
}

/** Puts a text into the form, rows of suggestions included; a field it does not name is emptied. */
export function writeFields(form: HTMLFormElement, fields: Fields): void {
  form.dispatchEvent(
    new CustomEvent(rowsEvent, { detail: Math.max(rowsIn(fields), rowsIn(readFields(form))) }),
  )
  for (const control of controlsOf(form)) {
    if (isTick(control)) control.checked = fields[control.name] === control.value
    else if (control.name in fields || control.value !== '') control.value = fields[control.name] ?? ''
  }
  for (const details of form.querySelectorAll('details')) details.open ||= hasContent(details)
  form.dispatchEvent(new Event('input', { bubbles: true }))
}

/** One of the form's hidden fields. */
export const hiddenField = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)

/** The files of an earlier try that are still ticked. */
export const keptFilesIn = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[name="keptFiles"]:checked')].map(({ value }) => value)

/** Whether two texts are the same; a field left empty is one that is not there. */
export const sameFields = (a: Fields, b: Fields): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => (a[name] ?? '') === (b[name] ?? ''))

const rowsIn = (fields: Fields): number =>
  Math.max(0, ...Object.keys(fields).map((name) => Number(/^suggestions\.(\d+)\./.exec(name)?.[1] ?? -1) + 1))

const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.querySelectorAll<Control>('input[name], textarea[name], select[name]')].filter(
    ({ name, type }) => !own.has(name) && type !== 'file' && type !== 'submit',
  )

function defaultOf(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue
  const options = [...control.options]
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ''
}

const isTick = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox'

const hasContent = (within: Element): boolean =>
  [...within.querySelectorAll<Control>('input, textarea, select')].some(({ value }) => value !== '')
