type Series = { slug: string }

/**
 * What is ticked when the form is opened: what was sent before, else what the link asks for, else everything.
 * One tick less to set is one reader more; each mail can be stopped.
 */
export function chosenAtFirst(
  series: readonly Series[],
  { kept, asked }: { kept: readonly string[] | null; asked: string | null },
): string[] {
  const slugs = series.map(({ slug }) => slug)
  if (kept) return slugs.filter((slug) => kept.includes(slug))
  return asked !== null && slugs.includes(asked) ? [asked] : slugs
}
