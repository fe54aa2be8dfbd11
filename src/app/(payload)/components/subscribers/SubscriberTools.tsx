import type { BeforeListTableServerProps } from 'payload'
import { holds } from '../../../../../collections/shared/access'
import { mayAct } from '../../../../domain/mayAct'
import { countSubscribers } from '../../../../operations/subscriptions/countSubscribers'
import { listSubscribable } from '../../../../operations/subscriptions/listSubscribable'
import { fill, textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'
import { AddSubscriber } from './AddSubscriber'
import './subscribers.css'

/** Above the list of subscribers: how many there are, who may be added, the table to take away. */
export async function SubscriberTools({ i18n, payload, user }: BeforeListTableServerProps) {
  const reader = await viewerIn(payload, user)
  if (!reader || !holds(reader.viewer, ...mayAct.manageSubscribers)) return null
  const { subscriptions, admin } = textsIn(localeOf(i18n.language))
  const series = (await listSubscribable(reader.req)).filter(
    ({ organisation }) => organisation === reader.viewer.organisation,
  )
  const url = `${payload.config.routes.api}/subscribers`
  return (
    <div className="mq-subscribers">
      <span>{fill(subscriptions.desk.counts, await countSubscribers(reader.req))}</span>
      <AddSubscriber
        url={`${url}/add`}
        series={series.map(({ id, name }) => ({ id, name }))}
        words={subscriptions.desk}
        dialog={admin.dialog}
      />
      <a href={`${url}/export`} download>
        {subscriptions.desk.export}
      </a>
    </div>
  )
}
