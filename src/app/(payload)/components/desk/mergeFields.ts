import { changedFields, type FieldName, type Values } from './values'

/** Some of the fields. */
export const pick = (values: Values, names: readonly FieldName[]): Partial<Values> =>
  Object.fromEntries(names.map((name) => [name, values[name]]))

/**
 * What two people wrote on one entry since `base`: mine where only I changed a field, theirs where only they
 * did. Where both did, and not the same, mine stays and the field is a conflict to be asked about.
 */
export function mergeFields(
  base: Values,
  mine: Values,
  theirs: Values,
): { base: Values; values: Values; conflicts: FieldName[] } {
  const changedByMe = changedFields(base, mine)
  return {
    base: theirs,
    values: { ...theirs, ...pick(mine, changedByMe) },
    conflicts: changedByMe.filter((name) => theirs[name] !== base[name] && theirs[name] !== mine[name]),
  }
}
