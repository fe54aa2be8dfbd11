import { describe, expect, it } from 'vitest'
import {
  demoDepartments,
  demoIssues,
  demoItems,
  demoMembers,
  demoStaff,
  demoTopics,
  demoUnits,
} from '../../../src/demo/content'
import type { DemoItem, Journey } from '../../../src/demo/content'

const hanCount = (text: string) => (text.match(/\p{Script=Han}/gu) ?? []).length

const fullText = (item: DemoItem) =>
  [item.situation, item.analysis, ...item.suggestions.map(({ text }) => text)].join('\n')

const fourGrams = (text: string) => {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, plain.length - 3) }, (_, i) => plain.slice(i, i + 4)))
}

const jaccard = (a: Set<string>, b: Set<string>) => {
  const shared = [...a].filter((gram) => b.has(gram)).length
  return shared / (a.size + b.size - shared)
}

const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

const unitKeys = new Set(demoUnits.map(({ key }) => key))
const memberKeys = new Set(demoMembers.map(({ key }) => key))
const departmentKeys = new Set<string>(demoDepartments.map(({ key }) => key))
const itemsByKey = new Map(demoItems.map((item) => [item.key, item]))
const entries = demoIssues.flatMap(({ sections }) => sections.flatMap((section) => section.entries))
const published = demoItems.filter(({ journey }) => journey.state === 'published')

describe('the people and units of the demonstration city', () => {
  it('have the promised numbers', () => {
    const kinds = (kind: string) => demoUnits.filter((unit) => unit.kind === kind).length
    expect(kinds('cppcc')).toBe(1)
    expect(kinds('specialCommittee')).toBe(6)
    expect(kinds('party')).toBe(3)
    expect(kinds('acfic')).toBe(1)
    expect(kinds('massOrganisation')).toBe(2)
    expect(kinds('liaisonOffice')).toBe(6)
    expect(demoMembers).toHaveLength(30)
    expect(demoMembers.filter(({ login }) => login)).toHaveLength(8)
    expect(demoDepartments).toHaveLength(8)
    expect(demoTopics).toHaveLength(6)
    expect(demoStaff).toHaveLength(11)
  })

  it.each([
    ['units', demoUnits.map(({ key }) => key)],
    ['staff', demoStaff.map(({ key }) => key)],
    ['members', demoMembers.map(({ key }) => key)],
    ['departments', demoDepartments.map(({ key }) => key)],
    ['topics', demoTopics.map(({ slug }) => slug)],
    ['items', demoItems.map(({ key }) => key)],
    ['issues', demoIssues.map(({ key }) => key)],
    ['titles', demoItems.map(({ title }) => title)],
    ['names', [...demoStaff, ...demoMembers].map(({ name }) => name)],
    ['account addresses', [...demoStaff, ...demoMembers].map(({ email }) => email)],
    ['phones', demoMembers.map(({ phone }) => phone)],
  ])('have no two %s alike', (_, keys) => {
    expect(repeated(keys)).toEqual([])
  })

  it('belong to units and departments that exist', () => {
    for (const { parent } of demoUnits) if (parent) expect(unitKeys).toContain(parent)
    for (const { unit } of [...demoStaff, ...demoMembers]) expect(unitKeys).toContain(unit)
    for (const { committee } of demoMembers) if (committee) expect(unitKeys).toContain(committee)
    for (const { department } of demoStaff) if (department) expect(departmentKeys).toContain(department)
    expect(demoStaff.filter(({ department }) => department)).toHaveLength(2)
  })

  it('have a sector and a committee exactly when they are members', () => {
    for (const { kind, sector, committee } of demoMembers) {
      expect([sector !== null, committee !== null]).toEqual([kind === 'member', kind === 'member'])
    }
  })

  it('have at most one dedicated officer a unit', () => {
    const officers = demoMembers.filter(({ kind }) => kind === 'dedicatedOfficer')
    expect(repeated(officers.map(({ unit }) => unit))).toEqual([])
  })

  it('can be reached by nobody real', () => {
    const addresses = [
      ...demoStaff.map(({ email }) => email),
      ...demoMembers.map(({ email }) => email),
      ...demoDepartments.map(({ contact }) => contact.email),
      ...demoIssues.flatMap(({ recipients }) =>
        Object.values(recipients)
          .flat()
          .map(({ email }) => email),
      ),
    ]
    for (const address of addresses)
      expect(address).toMatch(/^[a-z0-9.-]+@([a-z]+\.)?chengjiang\.example\.org$/)
    for (const { phone } of demoMembers) expect(phone).toMatch(/^138-0000-00\d\d$/)
  })

  it('are given topics with a brief of 150–300 characters and deadlines in order', () => {
    for (const topic of demoTopics) {
      expect(hanCount(topic.brief)).toBeGreaterThanOrEqual(150)
      expect(hanCount(topic.brief)).toBeLessThanOrEqual(300)
      expect(topic.opensInDays).toBeLessThan(topic.deadlineInDays)
      if (topic.upperDeadlineInDays !== null) {
        expect(topic.deadlineInDays).toBeLessThan(topic.upperDeadlineInDays)
      }
    }
  })
})

describe('the demonstration items', () => {
  it('are at least 44', () => {
    expect(demoItems.length).toBeGreaterThanOrEqual(44)
  })

  it.each(demoItems.map((item) => [item.key, item] as const))(
    '%s is 300–1,200 characters long',
    (_, item) => {
      expect(hanCount(fullText(item))).toBeGreaterThanOrEqual(300)
      expect(hanCount(fullText(item))).toBeLessThanOrEqual(1200)
      expect(item.suggestions.length).toBeGreaterThanOrEqual(2)
      expect(item.suggestions.length).toBeLessThanOrEqual(4)
    },
  )

  it('name people, departments and topics that exist', () => {
    const topics = new Set(demoTopics.map(({ slug }) => slug))
    for (const item of demoItems) {
      const reporters = [item.lead, ...(item.coReporters ?? [])]
      for (const reporter of reporters) expect(memberKeys, item.key).toContain(reporter)
      expect(repeated(reporters), item.key).toEqual([])
      for (const { department } of item.suggestions) {
        if (department) expect(departmentKeys, item.key).toContain(department)
      }
      if (item.topic) expect(topics, item.key).toContain(item.topic)
    }
  })

  it('never read alike', () => {
    const texts = demoItems.map((item) => ({ key: item.key, grams: fourGrams(fullText(item)) }))
    const alike = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => jaccard(a.grams, b.grams) > 0.2)
        .map((b) => `${a.key} ~ ${b.key}`),
    )
    expect(alike).toEqual([])
  })

  it('stand in every state', () => {
    const every: Record<Journey['state'], true> = {
      draft: true,
      initialReview: true,
      review: true,
      approval: true,
      finalApproval: true,
      returned: true,
      rejected: true,
      withdrawn: true,
      approved: true,
      published: true,
    }
    expect(new Set(demoItems.map(({ journey }) => journey.state))).toEqual(new Set(Object.keys(every)))
  })

  it('are in the hands of a department ten times, in different stages', () => {
    const handlings = published.flatMap(({ journey }) =>
      journey.state === 'published' && journey.handling ? [journey.handling] : [],
    )
    const answers = handlings.flatMap(({ answer }) => (answer ? [answer] : []))
    expect(handlings).toHaveLength(10)
    expect(answers.length).toBeLessThan(handlings.length)
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['A', 'B', 'C', 'D']))
    expect(new Set(answers.map(({ verified }) => verified))).toEqual(new Set([true, false]))
    for (const { text } of answers) {
      expect(text.length).toBeGreaterThanOrEqual(100)
      expect(text.length).toBeLessThanOrEqual(250)
    }
  })
})

describe('the demonstration issues', () => {
  it('are four, with four to six entries each', () => {
    expect(demoIssues).toHaveLength(4)
    for (const { sections } of demoIssues) {
      const count = sections.flatMap((section) => section.entries).length
      expect(count).toBeGreaterThanOrEqual(4)
      expect(count).toBeLessThanOrEqual(6)
    }
  })

  it('hold every published item exactly once and nothing else', () => {
    expect(entries.map(({ item }) => item).sort()).toEqual(published.map(({ key }) => key).sort())
  })

  it('publish exactly the entries whose reporter agreed', () => {
    for (const { item, publish } of entries) expect(publish, item).toBe(itemsByKey.get(item)?.publicConsent)
    expect(entries.filter(({ publish }) => !publish).length).toBeGreaterThanOrEqual(2)
  })

  it('come in order of time, each after its topics were opened', () => {
    const days = demoIssues.map(({ daysBeforeLoad }) => daysBeforeLoad)
    expect(days).toEqual([...days].sort((a, b) => b - a))
    for (const issue of demoIssues) {
      for (const { item } of issue.sections.flatMap((section) => section.entries)) {
        const topic = demoTopics.find(({ slug }) => slug === itemsByKey.get(item)?.topic)
        if (topic) expect(-issue.daysBeforeLoad, item).toBeGreaterThan(topic.opensInDays)
      }
    }
  })
})
