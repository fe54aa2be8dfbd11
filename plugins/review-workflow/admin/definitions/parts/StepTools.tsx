'use client'

import type { Localised, StepDefinition } from '../../../core/types'
import { both, fill } from '../../../translations/messages'
import { duplicateStep, moveStep, removeStep } from '../draft/steps'
import { useEditor } from '../EditorContext'

type Props = { step: StepDefinition; index: number; say: (words: string) => void }

/** Up, down, copy, delete: with words that name the step, so that they make sense one by one. */
export function StepTools({ step, index, say }: Props) {
  const { draft, change, texts, pick } = useEditor()
  const name = pick(step.label)
  const move = (by: -1 | 1) => {
    change(moveStep(draft, index, by))
    say(fill(texts.moved, { name, n: index + by + 1 }))
  }
  const remove = () => {
    change(removeStep(draft, index))
    say(fill(texts.removed, { name }))
  }
  const tools = [
    { sign: '↑', label: texts.moveUp, full: texts.moveUpOf, isOff: index === 0, act: () => move(-1) },
    {
      sign: '↓',
      label: texts.moveDown,
      full: texts.moveDownOf,
      isOff: index === draft.steps.length - 1,
      act: () => move(1),
    },
    {
      sign: '',
      label: texts.duplicate,
      full: texts.duplicateOf,
      isOff: false,
      act: () => change(duplicateStep(draft, index, copyLabel(step.label))),
    },
    { sign: '', label: texts.remove, full: texts.removeOf, isOff: false, act: remove },
  ]
  return (
    <div className="wfd-tools">
      {tools.map(({ sign, label, full, isOff, act }) => (
        <button
          key={full}
          type="button"
          className="wfd-button wfd-button--quiet"
          // Kept in the tab order at the ends: a button that vanishes takes the focus with it.
          aria-disabled={isOff}
          aria-label={fill(full, { name })}
          onClick={() => {
            if (!isOff) act()
          }}
        >
          {sign || label}
        </button>
      ))}
    </div>
  )
}

const copyLabel = ({ zh, en }: Localised): Localised => {
  const { zh: pattern, en: englishPattern } = both((all) => all.definitionsRoom.copyOf)
  return { zh: fill(pattern, { name: zh }), en: en === '' ? '' : fill(englishPattern, { name: en }) }
}
