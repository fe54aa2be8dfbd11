import type { SearchRow } from '../files/renderSearchIndex'

/** Narrows the list of every title down to what holds all the words typed. */
export function filterEntries(): void {
  const field = document.querySelector<HTMLInputElement>('[data-search]')
  const status = document.querySelector<HTMLElement>('[data-search-status]')
  if (!field || !status) return
  let index: Promise<ReadonlyMap<string, string>> | null = null
  const search = () => {
    index ??= readIndex(field.dataset.search ?? '')
    index.then(
      (known) => show(known, field, status),
      () => show(new Map(), field, status),
    )
  }
  field.addEventListener('input', search)
  if (field.value) search()
}

/** Words by the entry's path. Whoever loads it asks once. */
async function readIndex(address: string): Promise<ReadonlyMap<string, string>> {
  const answer = await fetch(address)
  const { entries } = (await answer.json()) as { entries: SearchRow[] }
  return new Map(entries.map(({ path, words }) => [path, words.toLowerCase()]))
}

function show(index: ReadonlyMap<string, string>, field: HTMLInputElement, status: HTMLElement): void {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
  let found = 0
  for (const row of document.querySelectorAll<HTMLElement>('[data-entry]')) {
    // Without the index, what is on the page is searched.
    const text = index.get(row.dataset.entry ?? '') ?? (row.textContent ?? '').toLowerCase()
    row.hidden = !words.every((word) => text.includes(word))
    if (!row.hidden) found += 1
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-search-group]'))
    group.hidden = group.querySelector('[data-entry]:not([hidden])') === null
  status.textContent = words.length === 0 ? '' : resultOf(found, field)
}

const resultOf = (found: number, { dataset }: HTMLInputElement): string =>
  found === 0 ? (dataset.none ?? '') : (dataset.found ?? '').replace('{{count}}', String(found))
