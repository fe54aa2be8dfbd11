'use client'

import { useWords } from '../../useWords'
import type { FieldsProps } from '../ActionFields'
import { OptionList } from './OptionList'

/** In which order the called-in people sign, seen from the one who calls them. */
export function PositionField({ action, answers, idPrefix, onChange }: FieldsProps) {
  const { acting } = useWords().texts
  return (
    <OptionList
      id={`${idPrefix}-position`}
      legend={acting.position}
      options={action.positions.map((position) => ({
        value: position,
        label: acting.positions[position],
        help: acting.positionHelp[position],
      }))}
      value={answers.position}
      onChoose={(position) => onChange({ ...answers, position })}
    />
  )
}
