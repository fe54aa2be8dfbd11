import type { BeforeDocumentControlsServerProps } from 'payload'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'
import { StateButtons } from './StateButtons'
import { StatePill } from './StatePill'
import './readers.css'

/** Above a reader's feedback: its state, the buttons that decide it, the way to the entry. */
export async function FeedbackControls({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || id === undefined) return null
  const feedback = await payload.findByID({
    collection: 'reader-feedback',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req: reader.req,
  })
  if (!feedback) return null
  const { options, subscriptions } = textsIn(localeOf(i18n.language))
  const { state, series, year, number, position, comment } = feedback
  return (
    <span className="mq-feedback">
      <StatePill state={state} label={options.readerFeedbackStates[state]} />
      <a href={`/digest/${series}/${year}/${number}/${position}`}>{subscriptions.readers.read}</a>
      <StateButtons
        key={state}
        url={`${payload.config.routes.api}/reader-feedback/${feedback.id}`}
        state={state}
        hasComment={Boolean(comment)}
        words={subscriptions.readers}
      />
    </span>
  )
}
