import type { Quorum, StepDefinition } from '../types'
import { eligible } from './eligible'
import { error, warning } from './problem'
import type { Problem, World } from './types'
import { votes } from './votes'

/** So many as a step asks for can come together at it. */
export function checkQuorum(step: StepDefinition, path: string, world: World): Problem[] {
  const { quorum = { kind: 'any' }, order } = step
  const people = eligible(step, world)
  const unused =
    order === 'sequential' && quorum.kind !== 'all' ? [warning(`${path}.order`, 'orderUnused')] : []
  switch (quorum.kind) {
    case 'any':
    case 'all':
      return unused
    case 'count':
      return [...unused, ...checkCount(quorum.n, people.length, `${path}.quorum.n`)]
    case 'weight':
      return [...unused, ...checkWeights(step, quorum, people, path, world)]
  }
}

function checkCount(n: number, people: number, path: string): Problem[] {
  if (!isWhole(n)) return [error(path, 'quorumNotWhole')]
  // Where nobody is there at all, that is what has to be said.
  return people > 0 && n > people ? [error(path, 'quorumTooHigh', { n, people })] : []
}

function checkWeights(
  step: StepDefinition,
  quorum: Extract<Quorum, { kind: 'weight' }>,
  people: string[],
  path: string,
  world: World,
): Problem[] {
  const bearers = [...step.roles, ...(step.people ?? [])]
  const given = Object.entries(quorum.weights)
  const problems = given.flatMap(([key, weight]) => [
    ...(isWhole(weight) ? [] : [error(`${path}.quorum.weights.${key}`, 'weightNotPositive')]),
    ...(bearers.includes(key) ? [] : [warning(`${path}.quorum.weights.${key}`, 'weightUnused', { key })]),
  ])
  if (!isWhole(quorum.n)) return [...problems, error(`${path}.quorum.n`, 'quorumNotWhole')]
  const sum = people.reduce((total, person) => total + votes(step, quorum.weights, person, world), 0)
  const isShort = people.length > 0 && sum < quorum.n
  return isShort ? [...problems, error(`${path}.quorum.n`, 'weightTooLow', { n: quorum.n, sum })] : problems
}

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1
