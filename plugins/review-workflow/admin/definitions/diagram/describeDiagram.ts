import type { WorkflowDefinition } from '../../../core/types'
import { fill } from '../../../translations/messages'
import type { Editor } from '../EditorContext'
import { stepName } from '../stepName'
import { quorumWords, whoWords } from '../stepSummary'
import { targetsOf } from './layout'

type Words = Pick<Editor, 'texts' | 'pick' | 'roleLabel' | 'personName'>

/** What the diagram shows, one sentence a step, for those who do not see it. */
export function describeDiagram(definition: WorkflowDefinition, words: Words): string[] {
  const { texts } = words
  return definition.steps.map((step, index) => {
    const targets = targetsOf(definition, index).map((target) => {
      const earlier = definition.steps[target]
      return earlier ? stepName(definition, earlier, words) : ''
    })
    const deadline = step.deadline ? fill(texts.diagramDeadline, { days: step.deadline.workdays }) : ''
    return [
      fill(texts.diagramStep, {
        n: index + 1,
        name: stepName(definition, step, words),
        who: whoWords(step, words),
        quorum: quorumWords(step, words),
        deadline,
      }),
      ...(targets.length > 0
        ? [fill(texts.diagramSendBack, { targets: targets.join(texts.separator) })]
        : []),
      ...(step.mayReturn !== false ? [texts.diagramReturn] : []),
      ...(step.mayReject !== false ? [texts.diagramReject] : []),
    ].join('')
  })
}
