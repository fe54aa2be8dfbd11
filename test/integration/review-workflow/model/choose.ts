import type {
  ActionId,
  Actor,
  GateAnswer,
  ResumePolicy,
} from '../../../../plugins/review-workflow/core/types'
import { actionIds, actionRules } from '../../../../plugins/review-workflow/core/actions'
import { reduce } from '../../../../plugins/review-workflow/core/reduce'
import { withProxies, type Player } from './cast'
import { factsOf, type World } from './world'

/** Numbers a choice is made from; drawn once, so that a failing run can be played again. */
export type Dice = readonly number[]

export type Choice = {
  action: ActionId
  who: Actor
  /** Null for the clock. */
  user: Record<string, unknown> | null
  rev: number
  reason?: string
  reasonCode?: string
  gates?: Record<string, GateAnswer>
  to?: string
  resume?: ResumePolicy
  signers?: string[]
  position?: 'before' | 'after' | 'parallel'
}

export const clock: Actor = { kind: 'system', id: 'system', name: 'system', roles: [], scope: null }

/** A stream of choices from the dice: the same dice give the same stream. */
export function drawFrom(dice: Dice) {
  let at = 0
  const next = (): number => (dice[at++ % dice.length] ?? 0) + at * 7_919
  return {
    of: <T>(list: readonly T[]): T => {
      const found = list[next() % list.length]
      if (found === undefined) throw new Error('there is nothing to choose from')
      return found
    },
    chance: (percent: number): boolean => next() % 100 < percent,
  }
}

type Draw = ReturnType<typeof drawFrom>

/** Somebody does something: mostly what the order lets them do, else run would hardly ever come far. */
export function choose(world: World, cast: Player[], dice: Dice): Choice {
  const draw = drawFrom(dice)
  const onward = draw.chance(50) ? goOn(world, cast, draw) : null
  if (onward) return onward
  const isSensible = draw.chance(75)
  let choice = pick(world, cast, draw)
  for (let tries = 0; isSensible && tries < 60 && !isAllowed(world, cast, choice); tries += 1)
    choice = pick(world, cast, draw)
  return choice
}

/** Whoever can hand the text in or sign does so; null where nobody can. */
function goOn(world: World, cast: Player[], draw: Draw): Choice | null {
  const start = draw.of(cast.map((_, index) => index))
  const step = world.definition.steps.find(({ id }) => id === world.run.step)
  const gates = Object.fromEntries((step?.gates ?? []).map(({ id }) => [id, { ticked: true, note: '已核' }]))
  for (const action of ['submit', 'approve'] as const) {
    for (const { user, ...who } of [...cast.slice(start), ...cast.slice(0, start)]) {
      const choice: Choice = { action, who, user, rev: world.run.rev, gates }
      if (isAllowed(world, cast, choice)) return choice
    }
  }
  return null
}

export const isAllowed = (world: World, cast: Player[], choice: Choice): boolean => {
  const actor = withProxies(cast, choice.who)
  const people = namedBy(cast, choice)
  const facts = factsOf(world, cast, actor, new Date().toISOString())
  return reduce(world.definition, world.run, { ...choice, actor, people }, facts).ok
}

/** The people a choice names, as far as they are there; in the order in which they are found. */
export const namedBy = (cast: Player[], { action, to, signers = [] }: Choice): Actor[] => {
  const kind = actionRules[action].people
  const ids = kind === 'one' ? (to ? [to] : []) : kind === 'many' ? signers : []
  return cast.filter(({ id }) => ids.includes(id))
}

// A decision is drawn more often than a line in the history, or a run would be all talk.
const weighted: ActionId[] = [
  ...actionIds,
  ...([
    'submit',
    'submit',
    'submit',
    'approve',
    'approve',
    'approve',
    'approve',
    'approve',
    'sendBack',
  ] as const),
  ...([
    'transfer',
    'delegate',
    'addSigner',
    'takeBack',
    'claim',
    'return',
    'handBack',
    'removeSigner',
  ] as const),
]

function pick(world: World, cast: Player[], draw: Draw): Choice {
  const action = draw.of(weighted)
  const isClock = actionRules[action].by === 'clock' && draw.chance(80)
  const { user, ...who } = draw.of(cast)
  return {
    action,
    who: isClock ? clock : who,
    user: isClock ? null : user,
    rev: draw.chance(95) ? world.run.rev : Math.max(0, world.run.rev - 1),
    ...wordsFor(action, draw),
    ...answersFor(world, draw),
    ...namesFor(action, world, cast, draw),
  }
}

/** A reason where one is wanted, and now and then where none is; now and then none where one is. */
function wordsFor(action: ActionId, draw: Draw): Pick<Choice, 'reason' | 'reasonCode'> {
  const { reason } = actionRules[action]
  const wantsWords = reason === 'text' || reason === 'code'
  return {
    ...(draw.chance(wantsWords ? 95 : 20) ? { reason: '因故' } : {}),
    ...(draw.chance(reason === 'code' ? 90 : 10) ? { reasonCode: draw.chance(90) ? 'no' : 'unknown' } : {}),
  }
}

function answersFor(world: World, draw: Draw): Pick<Choice, 'gates'> {
  const step = world.definition.steps.find(({ id }) => id === world.run.step)
  const gates: Record<string, GateAnswer> = {}
  for (const { id, note } of step?.gates ?? []) {
    const isNoted = note === 'required' && draw.chance(90)
    gates[id] = isNoted ? { ticked: true, note: '已核' } : draw.chance(95)
  }
  return step && step.gates.length > 0 ? { gates } : {}
}

const resumes = ['rerunAll', 'rerunFrom', 'straightBack'] as const
const positions = ['before', 'after', 'parallel'] as const

/** The step or the people it names. */
function namesFor(action: ActionId, { definition }: World, cast: Player[], draw: Draw): Partial<Choice> {
  const somebody = () => draw.of(cast).id
  if (action === 'sendBack')
    return { to: draw.of(definition.steps).id, ...(draw.chance(50) ? { resume: draw.of(resumes) } : {}) }
  switch (actionRules[action].people) {
    case 'one':
      return { to: somebody() }
    case 'many': {
      const isPlaced = action === 'addSigner' && draw.chance(70)
      const signers = [somebody(), ...(draw.chance(30) ? [somebody()] : [])]
      return { signers, ...(isPlaced ? { position: draw.of(positions) } : {}) }
    }
    default:
      return {}
  }
}
