import { describe, expect, it } from 'vitest'
import { checkWays } from '../../../plugins/review-workflow/core/check/checkWays'
import { checkDefinition } from '../../../plugins/review-workflow/core/checkDefinition'
import type { World } from '../../../plugins/review-workflow/core/check/types'
import { isSavable } from '../../../plugins/review-workflow/core/isSavable'
import type {
  GateDefinition,
  StepDefinition,
  WorkflowDefinition,
} from '../../../plugins/review-workflow/core/types'

const both = (text: string) => ({ zh: text, en: text })

const world: World = {
  holders: {
    editor: ['Amy', 'Bob'],
    chief: ['Cai', 'Dan', 'Eve'],
    chair: ['Fan'],
    vacant: [],
    jury: ['Amy', 'Cai', 'Fan', 'Gao'],
  },
  people: ['Amy', 'Bob', 'Cai', 'Dan', 'Eve', 'Fan', 'Gao'],
  checks: ['similarity'],
  fields: ['title', 'body'],
}

const step = (id: string, change: Partial<StepDefinition> = {}): StepDefinition => ({
  id,
  label: both(id),
  roles: ['editor'],
  gates: [],
  ...change,
})

const sound: WorkflowDefinition = {
  key: 'posts',
  version: 1,
  label: both('posts'),
  steps: [
    step('one'),
    step('two', { roles: ['chief'], sendBackTo: ['one'] }),
    step('three', { roles: ['chair'] }),
  ],
  rejectReasons: [{ code: 'dull', label: both('dull') }],
}

const withSteps = (...steps: StepDefinition[]): WorkflowDefinition => ({ ...sound, steps })
const withGate = (gate: Partial<GateDefinition>): WorkflowDefinition =>
  withSteps(step('one', { gates: [{ id: 'facts', label: both('facts'), required: true, ...gate }] }))
const found = (definition: WorkflowDefinition, where: World = world): string[] =>
  checkDefinition(definition, where).map(({ level, path, code }) => `${level} ${path} ${code}`)

describe('a sound definition', () => {
  it('has no problem', () => {
    expect(found(sound)).toEqual([])
  })

  it('may use everything a definition can say', () => {
    const rich = withSteps(
      step('one', {
        mayEdit: true,
        gates: [
          { id: 'tick', label: both('tick'), required: true },
          {
            id: 'long',
            label: both('long'),
            required: true,
            kind: 'field',
            rule: { field: 'body', is: 'atLeast', n: 100 },
          },
          {
            id: 'kind',
            label: both('kind'),
            required: false,
            kind: 'field',
            rule: { field: 'title', is: 'oneOf', values: ['a'] },
          },
          {
            id: 'named',
            label: both('named'),
            required: true,
            kind: 'field',
            rule: { field: 'title', is: 'filled' },
          },
          { id: 'new', label: both('new'), required: true, kind: 'check', check: 'similarity' },
        ],
        deadline: {
          workdays: 3,
          remindBefore: [2, 1, 0],
          escalateAfter: [1, 4],
          escalateTo: ['chair'],
          onTimeout: 'nothing',
        },
      }),
      step('two', {
        roles: ['chief'],
        people: ['Gao'],
        quorum: { kind: 'weight', n: 3, weights: { chief: 1, Gao: 2 } },
        sendBackTo: ['one'],
        afterSendBack: ['rerunFrom', 'straightBack', 'rerunAll'],
      }),
      step('three', { roles: ['chair'], quorum: { kind: 'all' }, order: 'sequential' }),
    )
    expect(found({ ...rich, mayStart: ['editor'], remindHours: 12, claimHours: 4 })).toEqual([])
  })

  it('does not judge fields nobody told it of', () => {
    const definition = withGate({ kind: 'field', rule: { field: 'anything', is: 'filled' } })
    expect(found(definition, { ...world, fields: null })).toEqual([])
    expect(found(definition)).toEqual(['error steps.0.gates.0.rule.field fieldUnknown'])
  })
})

const refusals: [string, WorkflowDefinition, string[]][] = [
  ['no Chinese name', { ...sound, label: { zh: ' ', en: 'Posts' } }, ['error label.zh labelMissing']],
  ['no English name', { ...sound, label: { zh: '文章', en: '' } }, ['warning label.en labelUntranslated']],
  ['no step', withSteps(), ['error steps noSteps']],
  [
    'more steps than an office has',
    {
      ...withSteps(...Array.from({ length: 21 }, (_, index) => step(`s${index}`))),
      allowSameApprover: true,
    },
    ['error steps tooManySteps'],
  ],
  ['an id with a blank', withSteps(step('the first')), ['error steps.0.id idMalformed']],
  [
    'the same id twice',
    withSteps(step('one'), step('one', { roles: ['chief'] })),
    ['error steps.1.id idTaken'],
  ],
  [
    'a step without a name',
    withSteps(step('one', { label: both('') })),
    ['error steps.0.label.zh labelMissing'],
  ],
  ['nobody named', withSteps(step('one', { roles: [] })), ['error steps.0.roles nobodyNamed']],
  [
    'an unknown role',
    withSteps(step('one', { roles: ['editor', 'wizard'] })),
    ['error steps.0.roles.1 roleUnknown'],
  ],
  [
    'only an unknown role',
    withSteps(step('one', { roles: ['wizard'] })),
    ['error steps.0.roles.0 roleUnknown'],
  ],
  [
    'an unknown person',
    withSteps(step('one', { people: ['Zed'] })),
    ['error steps.0.people.0 personUnknown'],
  ],
  [
    'a role and a person named twice',
    withSteps(step('one', { roles: ['editor', 'editor'], people: ['Gao', 'Gao'] })),
    ['error steps.0.roles.1 namedTwice', 'error steps.0.people.1 namedTwice'],
  ],
  ['a role nobody has', withSteps(step('one', { roles: ['vacant'] })), ['error steps.0.roles stepEmpty']],
  [
    'a role nobody has beside one that somebody has',
    withSteps(step('one', { roles: ['editor', 'vacant'] })),
    ['warning steps.0.roles.1 roleEmpty'],
  ],
  [
    'half a vote',
    withSteps(step('one', { quorum: { kind: 'count', n: 1.5 } })),
    ['error steps.0.quorum.n quorumNotWhole'],
  ],
  [
    'more votes than people',
    withSteps(step('one', { quorum: { kind: 'count', n: 3 } })),
    ['error steps.0.quorum.n quorumTooHigh'],
  ],
  [
    'a count where nobody is',
    withSteps(step('one', { roles: ['vacant'], quorum: { kind: 'count', n: 3 } })),
    ['error steps.0.roles stepEmpty'],
  ],
  [
    'weights that never reach the mark',
    withSteps(step('one', { quorum: { kind: 'weight', n: 5, weights: { editor: 2 } } })),
    ['error steps.0.quorum.n weightTooLow'],
  ],
  [
    'a weight of nothing, and one for a stranger',
    withSteps(step('one', { quorum: { kind: 'weight', n: 1, weights: { editor: 0, chair: 2 } } })),
    [
      'error steps.0.quorum.weights.editor weightNotPositive',
      'warning steps.0.quorum.weights.chair weightUnused',
      'error steps.0.quorum.n weightTooLow',
    ],
  ],
  [
    'a mark of nothing',
    withSteps(step('one', { quorum: { kind: 'weight', n: Number.NaN, weights: {} } })),
    ['error steps.0.quorum.n quorumNotWhole'],
  ],
  [
    'an order among those of whom one is enough',
    withSteps(step('one', { order: 'sequential' })),
    ['warning steps.0.order orderUnused'],
  ],
  [
    'sending back to nowhere, to itself, ahead, and twice',
    withSteps(
      step('one'),
      step('two', { roles: ['chief'], sendBackTo: ['one', 'one', 'nowhere', 'two', 'three'] }),
      step('three', { roles: ['chair'] }),
    ),
    [
      'error steps.1.sendBackTo.1 targetTwice',
      'error steps.1.sendBackTo.2 targetUnknown',
      'error steps.1.sendBackTo.3 targetNotEarlier',
      'error steps.1.sendBackTo.4 targetNotEarlier',
    ],
  ],
  [
    'a way on after a sending back that cannot be, named twice',
    withSteps(step('one', { afterSendBack: ['rerunAll', 'rerunAll'] })),
    ['error steps.0.afterSendBack.1 policyTwice', 'warning steps.0.afterSendBack policyUnused'],
  ],
  ['the same point twice', twice(), ['error steps.0.gates.1.id idTaken']],
  ['a point without a name', withGate({ label: both('') }), ['error steps.0.gates.0.label.zh labelMissing']],
  ['a rule that is missing', withGate({ kind: 'field' }), ['error steps.0.gates.0.rule.field ruleMissing']],
  [
    'a rule on a field that is not reviewed',
    withGate({ kind: 'field', rule: { field: 'colour', is: 'filled' } }),
    ['error steps.0.gates.0.rule.field fieldUnknown'],
  ],
  [
    'a length of nothing',
    withGate({ kind: 'field', rule: { field: 'title', is: 'atMost', n: 0 } }),
    ['error steps.0.gates.0.rule.n ruleNotWhole'],
  ],
  [
    'a choice of nothing',
    withGate({ kind: 'field', rule: { field: 'title', is: 'oneOf', values: [' '] } }),
    ['error steps.0.gates.0.rule.values ruleNoValues'],
  ],
  ['a check that is missing', withGate({ kind: 'check' }), ['error steps.0.gates.0.check checkMissing']],
  [
    'a check nobody knows',
    withGate({ kind: 'check', check: 'horoscope' }),
    ['error steps.0.gates.0.check checkUnknown'],
  ],
  [
    'no time at all',
    withSteps(step('one', { deadline: { workdays: 0 } })),
    ['error steps.0.deadline.workdays daysNotWhole'],
  ],
  [
    'a reminder before the step is reached',
    withSteps(step('one', { deadline: { workdays: 2, remindBefore: [1, 2] } })),
    ['error steps.0.deadline.remindBefore.1 remindTooEarly'],
  ],
  [
    'times that are none, and the same time twice',
    withSteps(step('one', { deadline: { workdays: 2, remindBefore: [-1], escalateAfter: [1, 1, 0.5] } })),
    [
      'error steps.0.deadline.remindBefore.0 daysNotWhole',
      'error steps.0.deadline.escalateAfter.1 timesTwice',
      'error steps.0.deadline.escalateAfter.2 daysNotWhole',
    ],
  ],
  [
    'telling a role nobody has, or none',
    withSteps(step('one', { deadline: { workdays: 2, escalateTo: ['vacant', 'wizard'] } })),
    [
      'warning steps.0.deadline.escalateTo.0 escalateToNobody',
      'error steps.0.deadline.escalateTo.1 roleUnknown',
    ],
  ],
  [
    'a clock that approves',
    withSteps(step('one', { deadline: { workdays: 2, onTimeout: 'approve' } })),
    ['warning steps.0.deadline.onTimeout approvesByItself'],
  ],
  [
    'rejection without a kind of reason',
    { ...sound, rejectReasons: [] },
    ['error rejectReasons reasonsMissing'],
  ],
  [
    'a kind of reason twice, and one without a name',
    {
      ...sound,
      rejectReasons: [
        { code: 'dull', label: both('dull') },
        { code: 'dull', label: both('') },
      ],
    },
    ['error rejectReasons.1.code idTaken', 'error rejectReasons.1.label.zh labelMissing'],
  ],
  ['a start by an unknown role', { ...sound, mayStart: ['wizard'] }, ['error mayStart.0 roleUnknown']],
  ['a start by nobody', { ...sound, mayStart: ['vacant'] }, ['error mayStart startEmpty']],
  [
    'hours out of reason',
    { ...sound, remindHours: 0, claimHours: 721 },
    ['error remindHours hoursOutOfRange', 'error claimHours hoursOutOfRange'],
  ],
  [
    'points that must be ticked and no other way out',
    withSteps(
      step('one', {
        mayReturn: false,
        mayReject: false,
        gates: [{ id: 'facts', label: both('facts'), required: true }],
      }),
    ),
    ['warning steps.0.mayReturn noWayBack'],
  ],
]

function twice(): WorkflowDefinition {
  const gate = { id: 'facts', label: both('facts'), required: true }
  return withSteps(step('one', { gates: [gate, gate] }))
}

describe('a definition is told of', () => {
  it.each(refusals)('%s', (_, definition, problems) => {
    expect(found(definition)).toEqual(problems)
    expect(isSavable(checkDefinition(definition, world))).toBe(
      problems.every((problem) => problem.startsWith('warning')),
    )
  })

  it('a step without rejection needs no kind of reason', () => {
    const definition = { ...withSteps(step('one', { mayReject: false })), rejectReasons: [] }
    expect(found(definition)).toEqual([])
  })
})

describe('the ways of a definition', () => {
  const ways = [
    { from: 'draft', to: 'step:one' },
    { from: 'step:one', to: 'step:two' },
    { from: 'step:two', to: 'step:three' },
    { from: 'step:three', to: 'approved' },
  ]
  const lacking = (from: string) =>
    checkWays(
      sound,
      ways.filter((way) => way.from !== from),
    ).map(({ path, code }) => `${path} ${code}`)

  it('lead from the draft over every step to the end', () => {
    expect(checkWays(sound, ways)).toEqual([])
  })

  it('are missed where a step cannot be reached', () => {
    expect(lacking('step:one')).toEqual(['steps.0 deadEnd', 'steps.1 unreachable', 'steps.2 unreachable'])
  })

  it('are missed where a step leads nowhere', () => {
    expect(lacking('step:three')).toEqual(['steps.0 deadEnd', 'steps.1 deadEnd', 'steps.2 deadEnd'])
  })
})

describe('the two-person rule', () => {
  const shared = 'roles sharedPeople'

  it('needs different people where the only one holds two steps', () => {
    const definition = withSteps(
      step('one', { roles: ['chair'] }),
      step('two', { roles: [], people: ['Fan'] }),
    )
    expect(found(definition)).toEqual([`error steps.1.${shared}`])
    expect(found({ ...definition, allowSameApprover: true })).toEqual([])
  })

  it('says which steps share them', () => {
    const definition = withSteps(step('one', { roles: ['chair'] }), step('two', { roles: ['chair'] }))
    expect(checkDefinition(definition, world)[0]?.context).toEqual({ others_zh: 'one', others_en: 'one' })
  })

  it('says so in Chinese where there is no English', () => {
    const chair = { roles: ['chair'], label: { zh: '审定', en: '' } }
    const contexts = checkDefinition(withSteps(step('one', chair), step('two', chair)), world).map(
      ({ context }) => context,
    )
    expect(contexts).toContainEqual({ others_zh: '审定', others_en: '审定' })
    const empty = step('one', { roles: ['vacant'], label: { zh: '审定', en: '' } })
    expect(checkDefinition(withSteps(empty), world)).toContainEqual({
      path: 'steps.0.roles',
      code: 'stepEmpty',
      level: 'error',
      context: { step_zh: '审定', step_en: '审定' },
    })
  })

  it('asks for one signature where the number of them is no number', () => {
    const odd = { roles: ['chair'], quorum: { kind: 'count' as const, n: Number.NaN } }
    expect(found(withSteps(step('one', odd), step('two', { roles: ['chair'] })))).toEqual([
      'error steps.0.quorum.n quorumNotWhole',
      `error steps.1.${shared}`,
    ])
  })

  it('moves people on where that makes room', () => {
    const definition = withSteps(
      step('one', { roles: ['jury'] }),
      step('two', { roles: [], people: ['Amy'] }),
      step('three', { roles: [], people: ['Cai'] }),
      step('four', { roles: ['chair'] }),
    )
    expect(found(definition)).toEqual([])
    expect(found(withSteps(...definition.steps, step('five', { roles: [], people: ['Gao'] })))).toEqual([
      `error steps.4.${shared}`,
    ])
  })

  it('counts every signature of a quorum', () => {
    const two = { kind: 'count', n: 2 } as const
    expect(found(withSteps(step('one', { quorum: two }), step('two', { people: ['Cai'] })))).toEqual([])
    expect(found(withSteps(step('one', { quorum: two }), step('two')))).toEqual([`error steps.1.${shared}`])
  })

  it('counts as few votes as weigh enough', () => {
    const weight = (n: number) =>
      step('one', { roles: ['editor'], quorum: { kind: 'weight', n, weights: { Amy: 3 } }, people: ['Amy'] })
    expect(found(withSteps(weight(3), step('two', { roles: [], people: ['Bob'] })))).toEqual([])
    expect(found(withSteps(weight(4), step('two', { roles: [], people: ['Bob'] })))).toEqual([
      `error steps.1.${shared}`,
    ])
  })

  it('leaves nobody over where everybody signs', () => {
    const all = step('one', { quorum: { kind: 'all' } })
    expect(found(withSteps(all, step('two')))).toEqual([`error steps.1.${shared}`])
    expect(found(withSteps(step('one'), { ...all, id: 'two' }))).toEqual([])
  })
})
