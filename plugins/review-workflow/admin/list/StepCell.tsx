import type { DefaultServerCellComponentProps } from 'payload'
import { optionsOf } from '../../store/bind'
import { knownStepLabel } from '../../store/knownDefinitions'
import { rememberedStanding } from '../../store/standingMemory'
import { wordsIn } from '../words'

/** The current step in a list, by the name that the run's own definition gives it; nothing when none must act. */
export function StepCell({ cellData, i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const id: unknown = cellData
  if (typeof id !== 'string' || id === '') return null
  const definition = isRow(rowData) ? rememberedStanding(rowData)?.definitionId : undefined
  const label =
    knownStepLabel(payload, id, definition) ??
    optionsOf(payload)
      .definitions.flatMap(({ steps }) => steps)
      .find((step) => step.id === id)?.label
  return <span>{label ? wordsIn(i18n.language).pick(label) : id}</span>
}

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null
