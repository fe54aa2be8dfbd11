/** What is known of somebody, or asked for in somebody: values by facet (`kinds: ['member']`). */
export type Facets = Readonly<Record<string, readonly string[]>>

export type Person = { id: string; facets: Facets }

/** Whether a topic for this audience asks a person: anyone who fits one facet, everybody when none is given. */
export function isAddressed(audience: Facets, { facets }: Pick<Person, 'facets'>): boolean {
  const wanted = Object.entries(audience).filter(([, values]) => values.length > 0)
  if (wanted.length === 0) return true
  return wanted.some(([facet, values]) => (facets[facet] ?? []).some((value) => values.includes(value)))
}

/** The people a topic asks, each once, in the order given. */
export function audienceOf(audience: Facets, people: readonly Person[]): Person[] {
  const found = new Map<string, Person>()
  for (const person of people) {
    if (isAddressed(audience, person) && !found.has(person.id)) found.set(person.id, person)
  }
  return [...found.values()]
}
