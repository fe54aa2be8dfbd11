'use client'

import { useState } from 'react'
import type { Actor, Reason } from '../../../core/types'
import { editText, newSimulation, play } from './simulate'
import type { Move, Simulation, Stage } from './types'

/** The simulated run with its way back. */
export function useSimulation(stage: Stage) {
  const [states, setStates] = useState<Simulation[]>([newSimulation()])
  const [refused, setRefused] = useState<Reason[]>([])
  const simulation = states.at(-1) ?? newSimulation()
  const push = (next: Simulation) => {
    setRefused([])
    setStates([...states, next])
  }
  return {
    simulation,
    refused,
    canUndo: states.length > 1,
    press: (actor: Actor, move: Move) => {
      const { simulation: next, decision } = play(simulation, stage, actor, move)
      if (decision.ok) push(next)
      else setRefused(decision.reasons)
    },
    edit: (actor: Actor) => push(editText(simulation, actor)),
    undo: () => {
      setRefused([])
      setStates(states.length > 1 ? states.slice(0, -1) : states)
    },
    restart: () => {
      setRefused([])
      setStates([newSimulation()])
    },
  }
}
