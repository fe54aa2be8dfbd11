import type { FieldRule, GateDefinition } from '../types'
import { checkIds } from './checkIds'
import { checkLabel } from './checkLabel'
import { error } from './problem'
import type { Problem, World } from './types'

/** Every point of a step is named once, and those the product answers by itself can be answered. */
export const checkGates = (gates: GateDefinition[], path: string, world: World): Problem[] => [
  ...checkIds(
    gates.map(({ id }) => id),
    path,
  ),
  ...gates.flatMap((gate, index) => checkGate(gate, `${path}.${index}`, world)),
]

function checkGate(gate: GateDefinition, path: string, world: World): Problem[] {
  const problems = checkLabel(gate.label, `${path}.label`)
  switch (gate.kind ?? 'manual') {
    case 'manual':
      return problems
    case 'field':
      return [...problems, ...checkRule(gate.rule, `${path}.rule`, world)]
    case 'check':
      return [...problems, ...checkCheck(gate.check, `${path}.check`, world)]
  }
}

function checkRule(rule: FieldRule | undefined, path: string, { fields }: World): Problem[] {
  if (!rule || rule.field === '') return [error(`${path}.field`, 'ruleMissing')]
  const problems: Problem[] = []
  if (fields && !fields.includes(rule.field))
    problems.push(error(`${path}.field`, 'fieldUnknown', { field: rule.field }))
  const asksNumber = rule.is === 'atLeast' || rule.is === 'atMost'
  if (asksNumber && !isWhole(rule.n)) problems.push(error(`${path}.n`, 'ruleNotWhole'))
  if (rule.is === 'oneOf' && !rule.values?.some((value) => value.trim() !== ''))
    problems.push(error(`${path}.values`, 'ruleNoValues'))
  return problems
}

function checkCheck(check: string | undefined, path: string, { checks }: World): Problem[] {
  if (!check) return [error(path, 'checkMissing')]
  return checks.includes(check) ? [] : [error(path, 'checkUnknown', { check })]
}

const isWhole = (value: number | undefined): boolean => Number.isInteger(value) && Number(value) >= 1
