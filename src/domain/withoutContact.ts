const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Mainland mobile and landline numbers, written with or without spaces and hyphens. */
const phone = /(?<!\d)(?:\+?86[- ]?)?(?:1[3-9]\d(?:[- ]?\d{4}){2}|0\d{2,3}[- ]?\d{7,8})(?!\d)/g

/**
 * Somebody's words without the ways to reach them: what an author writes goes on to a department, how to
 * reach the author does not.
 *
 * @param own what the author gave as their address and number, however it is written
 */
export function withoutContact(
  text: string,
  own: readonly (string | null | undefined)[],
  hidden = '＊＊＊',
): string {
  const given = own.flatMap((value) => (value && value.trim().length >= 5 ? [value.trim()] : []))
  const shown = text.replace(email, hidden).replace(phone, hidden)
  return given.reduce((rest, value) => rest.replaceAll(value, hidden), shown)
}
