import type { DefaultServerCellComponentProps } from 'payload'
import { readerFeedbackStates } from '../../../../domain/vocabulary'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { StateButtons } from './StateButtons'
import { StatePill } from './StatePill'
import './readers.css'

/** In the list of feedback: its state, and the two buttons that decide it. */
export function StateCell({ cellData, rowData, i18n, payload }: DefaultServerCellComponentProps) {
  const state = readerFeedbackStates.find((each) => each === cellData)
  if (!state) return null
  const { options, subscriptions } = textsIn(localeOf(i18n.language))
  const row: Record<string, unknown> = rowData
  return (
    <span className="mq-feedback">
      <StatePill state={state} label={options.readerFeedbackStates[state]} />
      <StateButtons
        url={`${payload.config.routes.api}/reader-feedback/${String(row.id)}`}
        state={state}
        hasComment={Boolean(row.comment)}
        words={subscriptions.readers}
      />
    </span>
  )
}
