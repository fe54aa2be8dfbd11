'use client'

import type { Quorum } from '../../../core/types'
import { useEditor } from '../EditorContext'
import { NumberField } from '../fields/NumberField'
import type { StepState } from './useStep'

type Props = StepState & { quorum: Extract<Quorum, { kind: 'weight' }> }

/** How much the vote of each role or person weighs. */
export function StepWeights({ step, path, change, quorum }: Props) {
  const { texts, roleLabel, personName } = useEditor()
  const people = step.people ?? []
  const strangers = Object.keys(quorum.weights).filter(
    (key) => !step.roles.includes(key) && !people.includes(key),
  )
  const nameOf = (key: string) => (people.includes(key) ? personName(key) : roleLabel(key))
  const setWeight = (key: string, weight: number | undefined) => {
    const { [key]: _before, ...weights } = quorum.weights
    change({ quorum: { ...quorum, weights: weight === undefined ? weights : { ...weights, [key]: weight } } })
  }
  return (
    <fieldset className="wfd-ticks">
      <legend>{texts.weights}</legend>
      <div className="wfd-row">
        {[...step.roles, ...people, ...strangers].map((key) => (
          <NumberField
            key={key}
            path={`${path}.quorum.weights.${key}`}
            label={nameOf(key)}
            value={quorum.weights[key]}
            onChange={(weight) => setWeight(key, weight)}
          />
        ))}
      </div>
      <p className="wfd-help">{texts.weightsHelp}</p>
    </fieldset>
  )
}
