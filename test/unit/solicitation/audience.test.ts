import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  audienceOf,
  isAddressed,
  type Facets,
  type Person,
} from '../../../plugins/solicitation/core/audience'

const person = (id: string, facets: Facets = {}): Person => ({ id, facets: { people: [id], ...facets } })
const economist = person('economist', { kinds: ['member'], sectors: ['经济'], committees: ['c1'] })
const officer = person('officer', { kinds: ['dedicatedOfficer'], units: ['u1'], tags: ['养老', '基层'] })
const nobody = person('nobody')
const all = [economist, officer, nobody]

const facetNames = ['kinds', 'sectors', 'committees', 'units', 'tags', 'people'] as const
const values = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
const facets: fc.Arbitrary<Facets> = fc.dictionary(fc.constantFrom(...facetNames), values)
const people = fc
  .array(facets, { maxLength: 8 })
  .map((list) => list.map((each, index) => ({ id: `p${index}`, facets: each })))

describe('the audience of a topic', () => {
  it.each<[string, Facets, string[]]>([
    ['nothing said', {}, ['economist', 'officer', 'nobody']],
    ['every list empty', { kinds: [], tags: [] }, ['economist', 'officer', 'nobody']],
    ['a kind', { kinds: ['member'] }, ['economist']],
    ['two kinds', { kinds: ['member', 'dedicatedOfficer'] }, ['economist', 'officer']],
    ['a sector', { sectors: ['经济'] }, ['economist']],
    ['a committee', { committees: ['c1'] }, ['economist']],
    ['a unit', { units: ['u1'] }, ['officer']],
    ['one of somebody’s tags', { tags: ['基层'] }, ['officer']],
    ['a person', { people: ['nobody'] }, ['nobody']],
    ['a sector or a person', { sectors: ['经济'], people: ['nobody'] }, ['economist', 'nobody']],
    ['what nobody has', { tags: ['教育'] }, []],
    ['what is known of nobody', { shoes: ['red'] }, []],
  ])('with %s', (_, audience, expected) => {
    expect(audienceOf(audience, all).map(({ id }) => id)).toEqual(expected)
  })

  it('names nobody twice', () => {
    expect(audienceOf({}, [economist, economist])).toEqual([economist])
  })

  it('is exactly those who are addressed, in their order', () => {
    fc.assert(
      fc.property(facets, people, (audience, everybody) => {
        expect(audienceOf(audience, everybody)).toEqual(
          everybody.filter((each) => isAddressed(audience, each)),
        )
      }),
    )
  })

  it('only grows when more is asked for, unless nothing was: that was everybody', () => {
    fc.assert(
      fc.property(
        facets,
        fc.constantFrom(...facetNames),
        fc.constantFrom('a', 'b'),
        people,
        (audience, facet, value, everybody) => {
          const wasEverybody = Object.values(audience).every((list) => list.length === 0)
          const wider = { ...audience, [facet]: [...(audience[facet] ?? []), value] }
          const [before, after] = [audienceOf(audience, everybody), audienceOf(wider, everybody)]
          if (wasEverybody) expect(before).toEqual(everybody)
          else expect(after).toEqual(expect.arrayContaining(before))
        },
      ),
    )
  })
})
