import type { StepDefinition } from '../types'
import { eligible } from './eligible'
import { error, named, warning } from './problem'
import type { Problem, World } from './types'

/** A step has roles or people, all of them known, and somebody is behind them. */
export function checkPeople(step: StepDefinition, path: string, world: World): Problem[] {
  const { roles, people = [] } = step
  if (roles.length + people.length === 0) return [error(`${path}.roles`, 'nobodyNamed')]
  const problems = [
    ...roles.flatMap((role, index) => checkRole(roles, role, index, `${path}.roles`, world)),
    ...people.flatMap((person, index) => checkPerson(people, person, index, `${path}.people`, world)),
  ]
  const isEmpty = eligible(step, world).length === 0
  const isUnknown = problems.some(({ level }) => level === 'error')
  // That a role has nobody is only worth a word where others can act; otherwise the step itself is at fault.
  if (!isEmpty) return problems
  const others = problems.filter(({ code }) => code !== 'roleEmpty')
  return isUnknown ? others : [...others, error(`${path}.roles`, 'stepEmpty', named('step', step.label))]
}

function checkRole(
  roles: string[],
  role: string,
  index: number,
  path: string,
  { holders }: World,
): Problem[] {
  const here = `${path}.${index}`
  const those = holders[role]
  if (!those) return [error(here, 'roleUnknown', { role })]
  if (roles.indexOf(role) < index) return [error(here, 'namedTwice')]
  return those.length === 0 ? [warning(here, 'roleEmpty', { role })] : []
}

function checkPerson(
  named: string[],
  person: string,
  index: number,
  path: string,
  { people }: World,
): Problem[] {
  const here = `${path}.${index}`
  if (!people.includes(person)) return [error(here, 'personUnknown')]
  return named.indexOf(person) < index ? [error(here, 'namedTwice')] : []
}
