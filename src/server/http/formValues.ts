/** The text of a form field, trimmed; a file or nothing is the empty text. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
}

/** The texts of every field of that name, empty ones left out. */
export const textsOf = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .filter((value) => typeof value === 'string')
    .filter((value) => value !== '')

/** The chosen files; a file input left empty sends one nameless file of no bytes, which is none. */
export const filesOf = (form: FormData, name: string): File[] =>
  form
    .getAll(name)
    .filter((value) => value instanceof File)
    .filter((file) => file.name !== '' || file.size > 0)
