/** The first of `step1`, `step2` … that is not taken. Ids are for machines; people see labels. */
export function newId(prefix: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
