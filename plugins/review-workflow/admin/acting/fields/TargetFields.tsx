'use client'

import { fill } from '../../../translations/messages'
import { useWords } from '../../useWords'
import type { FieldsProps } from '../ActionFields'
import { stepWords } from '../placeWords'
import { Mark } from './Mark'
import { OptionList } from './OptionList'

/** Which earlier step has it again, and what follows once it has dealt with it. */
export function TargetFields({ action, seen, answers, missing, idPrefix, onChange }: FieldsProps) {
  const words = useWords()
  const { acting } = words.texts
  const values = {
    first: words.pick(seen.steps[0]?.label ?? { zh: '', en: '' }),
    target: stepWords(answers.to, seen.steps, words),
    sender: stepWords(seen.run.step ?? '', seen.steps, words),
  }
  const isChosen = answers.to !== ''
  return (
    <>
      <OptionList
        id={`${idPrefix}-target`}
        legend={
          <>
            {acting.target}
            <Mark required />
          </>
        }
        options={action.targets.map(({ id, label }) => ({ value: id, label: words.pick(label) }))}
        value={answers.to}
        isInvalid={missing.some(({ field }) => field === 'target')}
        onChoose={(to) => onChange({ ...answers, to })}
      />
      {isChosen && action.resumes.length > 0 && (
        <OptionList
          id={`${idPrefix}-resume`}
          legend={acting.resume}
          options={action.resumes.map((policy) => ({
            value: policy,
            label: acting.resumes[policy],
            help: fill(acting.resumeHelp[policy], values),
          }))}
          value={answers.resume}
          onChoose={(resume) => onChange({ ...answers, resume })}
        />
      )}
    </>
  )
}
