import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CompileRefusal,
  equalShares,
  mergeEntries,
  moveEntry,
  publicWarnings,
  setShares,
  splitEntry,
  type Entry,
} from '../../../src/domain/compile'

const ids = () => {
  let last = 0
  return () => `id-${(last += 1)}`
}
const plain = (id: string, words: Partial<Entry> = {}): Entry => ({
  id,
  item: `item-${id}`,
  section: null,
  note: null,
  title: null,
  text: null,
  sources: [],
  publish: false,
  publicTitle: null,
  publicText: null,
  publicNote: null,
  ...words,
})
const listOf = (count: number): Entry[] => Array.from({ length: count }, (_, index) => plain(`e${index}`))
const words = { title: '综合', text: '正文' }
const refusalOf = (work: () => unknown): string | null => {
  try {
    work()
    return null
  } catch (error) {
    return error instanceof CompileRefusal ? error.code : 'another error'
  }
}

/** Entries with all that may be written on them, and which of them to merge. */
const merging = fc
  .array(
    fc.record({
      section: fc.option(fc.string()),
      note: fc.option(fc.string()),
      title: fc.option(fc.string()),
      text: fc.option(fc.string()),
      publish: fc.boolean(),
      publicText: fc.option(fc.string()),
      isChosen: fc.boolean(),
    }),
    { minLength: 2, maxLength: 20 },
  )
  .map((rows) => ({
    entries: rows.map(({ isChosen: _, ...row }, index) => plain(`e${index}`, row)),
    chosen: rows.flatMap(({ isChosen }, index) => (isChosen ? [`e${index}`] : [])),
  }))
  .filter(({ chosen }) => chosen.length > 1)

describe('merging entries', () => {
  it('splitting after a merge restores exactly what was there', () => {
    fc.assert(
      fc.property(merging, ({ entries, chosen }) => {
        const { entries: merged, composite } = mergeEntries(entries, chosen, words, ids())
        expect(splitEntry(merged, composite.id).entries).toEqual(entries)
      }),
    )
  })

  it('a merge of merges is undone one by one, also after its way through a JSON column', () => {
    fc.assert(
      fc.property(merging, ({ entries, chosen }) => {
        const newId = ids()
        const first = mergeEntries(entries, chosen, words, newId)
        const others = first.entries.filter(({ sources }) => sources.length === 0)
        fc.pre(others.length > 0)
        const second = mergeEntries(first.entries, [first.composite.id, others[0]?.id ?? ''], words, newId)
        const stored = JSON.parse(JSON.stringify(second.entries)) as Entry[]
        const once = splitEntry(stored, second.composite.id).entries
        expect(once).toEqual(first.entries)
        expect(splitEntry(once, first.composite.id).entries).toEqual(entries)
      }),
    )
  })

  it('keeps every source once, with whole shares that make a hundred', () => {
    fc.assert(
      fc.property(merging, ({ entries, chosen }) => {
        const { composite, entries: merged } = mergeEntries(entries, chosen, words, ids())
        expect(composite.sources.map(({ item }) => item)).toEqual(chosen.map((id) => `item-${id}`))
        expect(composite.sources.reduce((sum, { share }) => sum + share, 0)).toBe(100)
        expect(merged).toHaveLength(entries.length - chosen.length + 1)
      }),
    )
  })

  it('is never public by itself', () => {
    const entries = [plain('a', { publish: true, publicText: '公开' }), plain('b', { publish: true })]
    expect(mergeEntries(entries, ['a', 'b'], words, ids()).composite).toMatchObject({
      publish: false,
      publicTitle: null,
      publicText: null,
    })
  })

  it('needs two entries that are there, of at most twenty items', () => {
    expect(refusalOf(() => mergeEntries(listOf(3), ['e1'], words, ids()))).toBe('merge.needsTwo')
    expect(refusalOf(() => mergeEntries(listOf(3), ['e1', 'e1'], words, ids()))).toBe('merge.needsTwo')
    expect(refusalOf(() => mergeEntries(listOf(3), ['e1', 'gone'], words, ids()))).toBe('entry.notFound')
    const many = listOf(21)
    expect(
      refusalOf(() =>
        mergeEntries(
          many,
          many.map(({ id }) => id),
          words,
          ids(),
        ),
      ),
    ).toBe('merge.tooMany')
  })

  it('a plain entry is not split', () => {
    expect(refusalOf(() => splitEntry(listOf(2), 'e0'))).toBe('split.notComposite')
  })
})

describe('shares', () => {
  it.each([1, 2, 3, 7, 20])('of %i are equal as far as whole numbers go', (count) => {
    const shares = equalShares(count)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
  })

  const { entries, composite } = mergeEntries(listOf(3), ['e0', 'e1'], words, ids())
  it('are set when they make a hundred', () => {
    const [first] = setShares(entries, composite.id, [
      { item: 'item-e0', share: 80 },
      { item: 'item-e1', share: 20 },
    ])
    expect(first?.sources.map(({ share }) => share)).toEqual([80, 20])
  })
  it.each([[[60, 60]], [[60, 30]], [[100.5, -0.5]], [[120, -20]], [[100]]])('%j are refused', (given) => {
    const shares = given.map((share, index) => ({ item: `item-e${index}`, share }))
    expect(refusalOf(() => setShares(entries, composite.id, shares))).toBe('shares.sum')
  })
  it('of an item that is not a source are refused', () => {
    const shares = ['item-e0', 'item-e9'].map((item) => ({ item, share: 50 }))
    expect(refusalOf(() => setShares(entries, composite.id, shares))).toBe('shares.sum')
  })
})

describe('moving an entry', () => {
  const order = (entries: Entry[]) => entries.map(({ id }) => id).join(' ')
  it.each([
    ['e0', 2, 'e1 e2 e0'],
    ['e2', 0, 'e2 e0 e1'],
    ['e1', 1, 'e0 e1 e2'],
    ['e0', 99, 'e1 e2 e0'],
  ])('%s to place %i', (id, to, expected) => {
    expect(order(moveEntry(listOf(3), id, to))).toBe(expected)
  })
})

describe('what stands against publishing', () => {
  const text = {
    publicTitle: '题',
    publicText: '改写过的正文',
    publicNote: '',
    internal: '内部正文',
    names: [],
  }
  it.each([
    [{ publicText: ' 内部\n正文' }, ['identical']],
    [{ publicText: '', internal: '' }, []],
    [{ publicText: '张三丰反映', names: ['张三丰', '张三丰'] }, ['name']],
    [{ publicTitle: '张三丰的建议', names: ['张三丰'] }, ['name']],
    [{ names: ['改'] }, []],
    [{ publicNote: '联系 13800000000' }, ['phone']],
    [{}, []],
  ])('%j', (change, codes) => {
    expect(publicWarnings({ ...text, ...change }).map(({ code }) => code)).toEqual(codes)
  })
})
