import type { StepDefinition, WorkflowDefinition } from '../types'
import { eligible } from './eligible'
import { error } from './problem'
import type { Problem, World } from './types'
import { votes } from './votes'

/** One signature a step needs, and who could give it. */
type Slot = { step: StepDefinition; people: string[] }

/**
 * Where nobody signs two steps of one round, there are enough different people for all of them. Each
 * signature is given to somebody in turn, moving others on where that makes room (Kuhn's matching); a
 * signature for which nobody is left makes a run that can never be finished.
 */
export function checkTwoPersonRule(definition: WorkflowDefinition, world: World): Problem[] {
  if (definition.allowSameApprover) return []
  const { steps } = definition
  const slots = steps.flatMap((step, index) => slotsOf(steps, step, index, world))
  const givenTo = new Map<string, Slot>()
  const short = new Set<StepDefinition>()
  for (const slot of slots) if (!place(slot, givenTo, new Set())) short.add(slot.step)
  return [...short].map((step) => problemAt(steps, step, world))
}

function place(slot: Slot, givenTo: Map<string, Slot>, asked: Set<string>): boolean {
  for (const person of slot.people) {
    if (asked.has(person)) continue
    asked.add(person)
    const other = givenTo.get(person)
    if (other && !place(other, givenTo, asked)) continue
    givenTo.set(person, slot)
    return true
  }
  return false
}

function slotsOf(steps: StepDefinition[], step: StepDefinition, index: number, world: World): Slot[] {
  const own = eligible(step, world)
  // Where all sign, all have signed: none of them is left for a later step.
  const spent = steps
    .slice(0, index)
    .filter(({ quorum }) => quorum?.kind === 'all')
    .flatMap((earlier) => eligible(earlier, world))
  const people = own.filter((person) => !spent.includes(person))
  // What is short already without other steps is said by the checks of people and quorum.
  const count = Math.min(signatures(step, own, world), own.length)
  return Array.from({ length: count }, () => ({ step, people }))
}

/** How many signatures pass the step at the least. */
function signatures(step: StepDefinition, people: string[], world: World): number {
  const { quorum } = step
  if (quorum?.kind === 'count') return Number.isInteger(quorum.n) ? quorum.n : 1
  if (quorum?.kind !== 'weight') return 1
  const heaviest = people.map((person) => votes(step, quorum.weights, person, world)).sort((a, b) => b - a)
  let sum = 0
  return heaviest.findIndex((weight) => (sum += weight) >= quorum.n) + 1
}

function problemAt(steps: StepDefinition[], step: StepDefinition, world: World): Problem {
  const here = eligible(step, world)
  const sharing = steps.filter(
    (other) => other !== step && eligible(other, world).some((person) => here.includes(person)),
  )
  const labels = sharing.map(({ label }) => label)
  return error(`steps.${steps.indexOf(step)}.roles`, 'sharedPeople', {
    others_zh: labels.map(({ zh }) => zh).join('、'),
    others_en: labels.map(({ zh, en }) => (en.trim() === '' ? zh : en)).join(', '),
  })
}
