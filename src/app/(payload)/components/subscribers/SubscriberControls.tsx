import type { BeforeDocumentControlsServerProps } from 'payload'
import { holds } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'
import { RemoveSubscriber } from './RemoveSubscriber'
import './subscribers.css'

/** Above a subscriber: the button that ends the subscription. */
export async function SubscriberControls({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || id === undefined || !holds(reader.viewer, ...mayAct.manageSubscribers)) return null
  const subscriber = await payload.findByID({
    collection: 'subscribers',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req: reader.req,
  })
  if (!subscriber || subscriber.state === 'unsubscribed') return null
  const { subscriptions, admin } = textsIn(localeOf(i18n.language))
  return (
    <RemoveSubscriber
      url={`${payload.config.routes.api}/subscribers/${subscriber.id}/remove`}
      words={subscriptions.desk}
      dialog={admin.dialog}
    />
  )
}
