import { describe, expect, it } from 'vitest'
import {
  addStep,
  duplicateStep,
  moveStep,
  removeStep,
} from '../../../plugins/review-workflow/admin/definitions/draft/steps'
import { presetWords } from '../../../plugins/review-workflow/admin/definitions/presetWords'
import { playersOf } from '../../../plugins/review-workflow/admin/definitions/simulation/playersOf'
import {
  editText,
  movesOf,
  newSimulation,
  play,
} from '../../../plugins/review-workflow/admin/definitions/simulation/simulate'
import type {
  Move,
  Simulation,
  Stage,
} from '../../../plugins/review-workflow/admin/definitions/simulation/types'
import { rencheng } from '../../../plugins/review-workflow/core/presets/rencheng'
import { presetsIn } from '../../../plugins/review-workflow/core/presets/presetsIn'
import type { WorkflowDefinition } from '../../../plugins/review-workflow/core/types'

const order: WorkflowDefinition = { ...rencheng(presetWords), key: 'any', version: 1 }
const words = { names: '甲乙丙丁戊己', author: '作者', personName: (id: string) => id }
const stageOf = (definition: WorkflowDefinition): Stage => ({
  definition,
  players: playersOf(definition, words),
  isTicking: true,
})
const stage = stageOf(order)

function press(simulation: Simulation, who: string, move: Move, on = stage): Simulation {
  const player = on.players.find(({ actor }) => actor.name === who)
  if (!player) throw new Error(`nobody is called ${who}`)
  const { decision, simulation: next } = play(simulation, on, player.actor, move)
  if (!decision.ok) throw new Error(decision.reasons.map(({ code }) => code).join())
  return next
}

/** Whoever can, approves, until nobody can any more. */
function runThrough(on: Stage): Simulation {
  let simulation = press(newSimulation(), '作者', { action: 'submit' }, on)
  for (;;) {
    const next = on.players.find(({ actor }) =>
      movesOf(simulation, on, actor).some(({ id, enabled }) => id === 'approve' && enabled),
    )
    if (!next) return simulation
    simulation = press(simulation, next.actor.name, { action: 'approve' }, on)
  }
}

describe('the simulator', () => {
  it('makes up an author and somebody for every role', () => {
    expect(stage.players.map(({ actor, role }) => `${actor.name} ${role ?? ''}`)).toEqual([
      '作者 ',
      '甲 editor',
      '乙 secretaryGeneral',
      '丙 viceChair',
      '丁 chair',
    ])
  })

  it.each(presetsIn(presetWords))('comes to the end of $id', ({ body }) => {
    const on = stageOf({ ...body, key: 'any', version: 1 })
    const { run, lines } = runThrough(on)
    expect(run.status).toBe('approved')
    expect(lines).toHaveLength(body.steps.length + 1)
  })

  it('comes to the end where several have to sign, however they do', () => {
    const [first, ...rest] = order.steps
    if (!first) throw new Error('no step')
    for (const quorum of [
      { kind: 'all' as const },
      { kind: 'count' as const, n: 3 },
      { kind: 'weight' as const, n: 2, weights: {} },
    ])
      expect(runThrough(stageOf({ ...order, steps: [{ ...first, quorum }, ...rest] })).run.status).toBe(
        'approved',
      )
  })

  it('sends back, and starts over where the text was changed', () => {
    let simulation = press(newSimulation(), '作者', { action: 'submit' })
    simulation = press(simulation, '甲', { action: 'approve' })
    simulation = press(simulation, '乙', { action: 'sendBack', to: 'initialReview', resume: 'straightBack' })
    expect(simulation.run.step).toBe('initialReview')
    const editor = stage.players[1]?.actor
    if (!editor) throw new Error('no editor')
    simulation = press(editText(simulation, editor), '甲', { action: 'approve' })
    expect(simulation.run.step).toBe('review')
    expect(simulation.lines.map(({ action }) => action)).toEqual([
      'submit',
      'approve',
      'sendBack',
      'edit',
      'approve',
    ])
  })

  it('refuses what the reducer refuses, and stays as it was', () => {
    const simulation = press(newSimulation(), '作者', { action: 'submit' })
    const [author, editor] = stage.players
    if (!author || !editor) throw new Error('nobody there')
    const byAuthor = play(simulation, stage, author.actor, { action: 'approve' })
    expect(byAuthor.decision.ok).toBe(false)
    expect(byAuthor.simulation).toBe(simulation)
    const unticked = play(simulation, { ...stage, isTicking: false }, editor.actor, { action: 'approve' })
    expect(unticked.decision).toMatchObject({ ok: false, reasons: [{ code: 'gateRequired' }, {}, {}] })
  })
})

describe('the list of steps', () => {
  const ids = ({ steps }: WorkflowDefinition) => steps.map(({ id }) => id)
  const label = { zh: '新', en: 'new' }

  it('grows by steps with ids of their own', () => {
    expect(ids(addStep(addStep(order, label), label)).slice(4)).toEqual(['step5', 'step6'])
    expect(ids(duplicateStep(order, 1, label)).slice(0, 4)).toEqual([
      'initialReview',
      'review',
      'step5',
      'approval',
    ])
  })

  it('lets a step go, and every way that led back to it', () => {
    const without = removeStep(order, 1)
    expect(ids(without)).toEqual(['initialReview', 'approval', 'finalApproval'])
    expect(without.steps.flatMap(({ sendBackTo = [] }) => sendBackTo)).not.toContain('review')
    expect(ids(order)).toHaveLength(4)
  })

  it('moves a step one place, and none at the ends', () => {
    expect(ids(moveStep(order, 2, -1))).toEqual(['initialReview', 'approval', 'review', 'finalApproval'])
    expect(ids(moveStep(order, 0, 1))).toEqual(['review', 'initialReview', 'approval', 'finalApproval'])
    expect(moveStep(order, 0, -1)).toBe(order)
    expect(moveStep(order, 3, 1)).toBe(order)
  })
})
