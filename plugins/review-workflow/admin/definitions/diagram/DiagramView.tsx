'use client'

import { useId } from 'react'
import type { WorkflowDefinition } from '../../../core/types'
import { fill } from '../../../translations/messages'
import { useEditor, type Editor } from '../EditorContext'
import { stepName } from '../stepName'
import { quorumWords, whoWords } from '../stepSummary'
import { describeDiagram } from './describeDiagram'
import { DiagramBoxes } from './DiagramBoxes'
import { layout } from './layout'
import type { DiagramArrow, DiagramWords } from './types'

type Props = {
  definition: WorkflowDefinition
  /** Where a run stands, to be marked. Default: nowhere. */
  place?: string
}

const kinds: DiagramArrow['kind'][] = ['forward', 'sendBack', 'return', 'reject']

/** The order as a picture, drawn from its definition, with its legend and the same in words. */
export function DiagramView({ definition, place }: Props) {
  const editor = useEditor()
  const { texts, pick } = editor
  const id = useId()
  const { width, height, boxes, arrows } = layout(definition, wordsOf(definition, editor))
  const sentences = describeDiagram(definition, editor)
  const summary = fill(texts.diagramSummary, { name: pick(definition.label), count: definition.steps.length })
  const shown = kinds.filter((kind) => kind !== 'forward' && arrows.some((arrow) => arrow.kind === kind))
  const legends = { sendBack: texts.legendSendBack, return: texts.legendReturn, reject: texts.legendReject }
  return (
    <figure className="wfd-diagram">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-words`}>
        <title id={`${id}-title`}>{summary}</title>
        <desc id={`${id}-words`}>{sentences.join(' ')}</desc>
        <defs>
          {kinds.map((kind) => (
            <marker
              key={kind}
              id={`${id}-${kind}`}
              className={`wfd-head wfd-head--${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M 0 0 L 8 4 L 0 8 Z" />
            </marker>
          ))}
        </defs>
        {arrows.map(({ kind, d, hasHead }) => (
          <path
            key={d}
            className={`wfd-arrow wfd-arrow--${kind}`}
            d={d}
            {...(hasHead ? { markerEnd: `url(#${id}-${kind})` } : {})}
          />
        ))}
        <DiagramBoxes boxes={boxes} place={place ?? null} />
      </svg>
      <figcaption>
        <ul className="wfd-legend">
          {shown.map((kind) =>
            kind === 'forward' ? null : (
              <li key={kind} className={`wfd-legend__${kind}`}>
                {legends[kind]}
              </li>
            ),
          )}
        </ul>
        <details>
          <summary>{texts.diagramWords}</summary>
          <ol>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  )
}

const wordsOf = (definition: WorkflowDefinition, editor: Editor): DiagramWords => ({
  author: editor.texts.author,
  approved: editor.texts.end,
  rejected: editor.texts.rejected,
  steps: definition.steps.map((step, index) => [
    `${index + 1}. ${stepName(definition, step, editor)}`,
    whoWords(step, editor),
    quorumWords(step, editor),
    ...(step.deadline ? [fill(editor.texts.days, { days: step.deadline.workdays })] : []),
  ]),
})
