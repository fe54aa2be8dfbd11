import { placeOf } from '../../../core/definition'
import { describeActions, type ActionDescription } from '../../../core/describe'
import { reduce } from '../../../core/reduce'
import { actionRules } from '../../../core/actions'
import { holdsStep } from '../../../core/definition'
import type { Actor, Decision, Facts, Request, StepDefinition, WorkflowDefinition } from '../../../core/types'
import { emptyVisit } from '../../../core/visit'
import type { Move, Simulation, Stage } from './types'

const hour = 3_600_000
/** Any instant will do; a fixed one makes the same presses give the same run. */
const beginning = Date.UTC(2025, 0, 6, 1)

export const newSimulation = (): Simulation => ({
  run: {
    id: 'simulation',
    status: 'draft',
    step: null,
    rev: 0,
    round: 0,
    authors: ['author'],
    submittedBy: null,
    approvals: [],
    contentHash: null,
    scope: null,
    visit: emptyVisit,
    dueAt: null,
  },
  text: 1,
  hours: 0,
  lines: [],
})

/** What a player may press now, and why not the rest: asked of the very reducer that decides for real. */
export const movesOf = (simulation: Simulation, stage: Stage, actor: Actor): ActionDescription[] =>
  describeActions(simulated(stage.definition), simulation.run, actor, factsOf(simulation, stage)).filter(
    ({ id }) => actionRules[id].decides,
  )

/** One move of a player; the simulation as it was beside the reasons when it is refused. */
export function play(
  simulation: Simulation,
  stage: Stage,
  actor: Actor,
  move: Move,
): { simulation: Simulation; decision: Decision } {
  const { run, lines, hours } = simulation
  const definition = simulated(stage.definition)
  const decision = reduce(definition, run, requestOf(stage, actor, move), factsOf(simulation, stage))
  if (!decision.ok) return { simulation, decision }
  const { next, details } = decision.plan
  const line = {
    who: actor.name,
    action: move.action,
    from: placeOf(run.status, run.step),
    to: placeOf(next.status, next.step),
    people: (move.people ?? []).map(({ name }) => name),
    voided: details.voided ?? [],
  }
  return {
    decision,
    simulation: { ...simulation, run: { ...run, ...next }, hours: hours + 1, lines: [...lines, line] },
  }
}

/** The text is changed: what was approved before was another one. */
export function editText(simulation: Simulation, actor: Actor): Simulation {
  const here = placeOf(simulation.run.status, simulation.run.step)
  const line = { who: actor.name, action: 'edit' as const, from: here, to: here, people: [], voided: [] }
  return { ...simulation, text: simulation.text + 1, lines: [...simulation.lines, line] }
}

/** Nothing can be measured on a text that is not there: every point is one that a person ticks. */
const simulated = (definition: WorkflowDefinition): WorkflowDefinition => ({
  ...definition,
  steps: definition.steps.map((step) => ({
    ...step,
    gates: step.gates.map((gate) => ({ ...gate, kind: 'manual' as const, note: 'none' as const })),
  })),
})

function requestOf({ definition, isTicking }: Stage, actor: Actor, move: Move): Request {
  const gates = definition.steps.flatMap((step) => step.gates.map(({ id }) => [id, isTicking] as const))
  const [reason] = definition.rejectReasons
  return { ...move, actor, reason: '…', reasonCode: reason?.code ?? '', gates: Object.fromEntries(gates) }
}

function factsOf({ text, hours }: Simulation, { definition, players }: Stage): Facts {
  const holders = (step: StepDefinition) =>
    players.map(({ actor }) => actor).filter((actor) => holdsStep(step, { scope: null }, actor))
  return {
    now: new Date(beginning + hours * hour).toISOString(),
    contentHash: `text ${text}`,
    content: {},
    checks: {},
    holders: Object.fromEntries(definition.steps.map((step) => [step.id, holders(step)])),
    remindedAt: null,
    hasCopy: false,
    calendar: {
      add: (from, days) => new Date(Date.parse(from) + days * 24 * hour).toISOString(),
      between: (from, to) => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / (24 * hour))),
    },
  }
}
