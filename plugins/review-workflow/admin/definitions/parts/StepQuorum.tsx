'use client'

import type { Quorum } from '../../../core/types'
import { useEditor } from '../EditorContext'
import { ChoiceField } from '../fields/ChoiceField'
import { NumberField } from '../fields/NumberField'
import { StepWeights } from './StepWeights'
import type { StepState } from './useStep'

const kinds = ['any', 'all', 'count', 'weight'] as const
const orders = ['parallel', 'sequential'] as const

/** How many have to agree, and whether they wait for each other. */
export function StepQuorum(state: StepState) {
  const { step, path, change } = state
  const { texts } = useEditor()
  const quorum = step.quorum ?? { kind: 'any' }
  return (
    <section className="wfd-part">
      <h3>{texts.quorum}</h3>
      <div className="wfd-row">
        <ChoiceField
          path={`${path}.quorum`}
          label={texts.quorumKind}
          value={quorum.kind}
          options={kinds.map((value) => ({ value, label: texts.quorumKinds[value] }))}
          onChange={(kind) => change({ quorum: quorumOf(kind, quorum) })}
        />
        {(quorum.kind === 'count' || quorum.kind === 'weight') && (
          <NumberField
            key={quorum.kind}
            path={`${path}.quorum.n`}
            label={quorum.kind === 'count' ? texts.quorumN : texts.quorumVotes}
            value={quorum.n}
            isRequired
            onChange={(n) => change({ quorum: { ...quorum, n: n ?? Number.NaN } })}
          />
        )}
        {(quorum.kind === 'all' || step.order === 'sequential') && (
          <ChoiceField
            path={`${path}.order`}
            label={texts.order}
            value={step.order ?? 'parallel'}
            options={orders.map((value) => ({ value, label: texts.orders[value] }))}
            onChange={(order) => change({ order })}
          />
        )}
      </div>
      {quorum.kind === 'weight' && <StepWeights {...state} quorum={quorum} />}
    </section>
  )
}

/** A quorum of another kind that keeps the number, where both have one. */
function quorumOf(kind: Quorum['kind'], before: Quorum): Quorum {
  const n = 'n' in before ? before.n : 2
  switch (kind) {
    case 'any':
    case 'all':
      return { kind }
    case 'count':
      return { kind, n }
    case 'weight':
      return { kind, n, weights: {} }
  }
}
