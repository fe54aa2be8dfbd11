import { describe, expect, it } from 'vitest'
import { instructionProblem, scorecardOf, type ScoredDuty } from '../../../src/domain/supervision'

const at = new Date('2026-11-23T04:00:00Z')
const day = (date: string): Date => new Date(`2026-${date}T04:00:00Z`)
/** Monday to Friday. */
const isWorkday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay())

const answered: ScoredDuty = {
  dispatchedAt: day('11-02'),
  answered: { at: day('11-09'), dueAt: day('11-20') },
  dueAt: day('11-20'),
  isPaused: false,
  pauses: [],
  askedReturn: false,
  returnRefused: false,
  isTakenBack: false,
  isJudged: false,
  wasRedone: false,
  solved: null,
  implementation: 'none',
}
const card = (duties: Partial<ScoredDuty>[], minimum = 1) =>
  scorecardOf(
    duties.map((duty) => ({ ...answered, ...duty })),
    { at, minimum, isWorkday },
  )

describe('how a department handles', () => {
  it('counts a first answer against the deadline that counted when it came', () => {
    const late = { answered: { at: day('11-21'), dueAt: day('11-20') } }
    expect(card([{}, late]).onTime).toMatchObject({ count: 2, hits: 1 })
  })

  it('counts silence past the deadline as late, and says nothing of what is still in time or at rest', () => {
    const silent = { answered: null, dueAt: day('11-20') }
    const inTime = { answered: null, dueAt: day('11-30') }
    const resting = { answered: null, dueAt: day('11-20'), isPaused: true }
    expect(card([silent, inTime, resting]).onTime).toMatchObject({ count: 1, hits: 0 })
  })

  it('measures in working days, without those on which a question to the office was open', () => {
    expect(card([{}]).days).toMatchObject({ value: 5 })
    const asked = { pauses: [{ from: day('11-03'), to: day('11-05') }] }
    expect(card([asked]).days).toMatchObject({ value: 3 })
  })

  it('does not judge by what was taken back, but counts who asked for it', () => {
    const given = card([{}, { isTakenBack: true, askedReturn: true, answered: null }])
    expect(given).toMatchObject({ duties: 1, takenBack: 1 })
    expect(given.onTime).toMatchObject({ count: 1 })
    expect(given.returns).toMatchObject({ count: 2, hits: 1 })
    expect(card([{ askedReturn: true, returnRefused: true }]).returnsRefused).toBe(1)
  })

  it('counts what was done again of what was judged, and what was kept of what was looked at', () => {
    const duties = card([
      { isJudged: true },
      { isJudged: true, wasRedone: true },
      { isJudged: false },
      { implementation: 'implemented' },
      { implementation: 'missed' },
      { implementation: 'promised' },
    ])
    expect(duties.redone).toMatchObject({ count: 2, hits: 1 })
    expect(duties.kept).toMatchObject({ count: 2, hits: 1 })
  })

  it('takes “partly” for what it is: not solved', () => {
    expect(card([{ solved: 'yes' }, { solved: 'partly' }, { solved: 'no' }, {}]).satisfied).toMatchObject({
      count: 3,
      hits: 1,
    })
  })

  it('gives no figure below the minimum sample', () => {
    const { onTime, days } = card([{}, {}], 3)
    expect([onTime, days]).toEqual([
      { known: false, count: 2 },
      { known: false, count: 2 },
    ])
  })
})

describe('an instruction', () => {
  const whole = {
    scope: 'issue',
    issue: 'i',
    kind: 'instruct',
    text: '请阅处',
    givenOn: at.toISOString(),
  } as const
  it.each([
    [whole, null],
    [{ ...whole, issue: undefined }, 'issueMissing'],
    [{ ...whole, scope: 'items', items: [] }, 'itemsMissing'],
    [{ ...whole, scope: 'items', items: ['a'] }, null],
    [{ ...whole, text: '  ' }, 'wordsMissing'],
    [{ ...whole, kind: 'circleRead' as const, text: '' }, null],
    [{ ...whole, givenOn: '2026-11-25T04:00:00Z' }, 'notYetGiven'],
  ])('%j lacks %s', (words, problem) => {
    expect(instructionProblem(words, at)).toBe(problem)
  })
})
