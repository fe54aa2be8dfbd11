/** The entry of a list at a place, or what stands for it beyond the list's ends. */
export function entryOf<Entry>(list: ArrayLike<Entry>, index: number, otherwise: Entry): Entry {
  const entry = list[index]
  return entry === undefined ? otherwise : entry
}
