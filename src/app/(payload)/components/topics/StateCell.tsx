import type { DefaultServerCellComponentProps } from 'payload'
import { topicStates } from '../../../../domain/vocabulary'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { StatePill } from './StatePill'

/** In the list of topics: the state as a badge. */
export function StateCell({ cellData, i18n }: DefaultServerCellComponentProps) {
  const state = topicStates.find((each) => each === cellData)
  if (!state) return null
  return <StatePill state={state} label={textsIn(localeOf(i18n.language)).options.topicStates[state]} />
}
