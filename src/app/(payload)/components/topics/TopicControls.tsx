import type { BeforeDocumentControlsServerProps, PayloadRequest } from 'payload'
import { holds } from '../../../../../collections/shared/access'
import { readStandings } from '../../../../../plugins/solicitation'
import { mayAct } from '../../../../domain/mayAct'
import { deadlineText } from '../../../../operations/topics/deadlineText'
import type { Topic } from '../../../../payload-types'
import { fill, textsIn } from '../../../../translations'
import { localeOf } from '../actions/localeOf'
import { viewerIn } from '../actions/viewerIn'
import { actsOf } from './actsOf'
import { StatePill } from './StatePill'
import { TopicButtons } from './TopicButtons'
import './topics.css'

/** Above a topic: how far it has come, who answered, and what can be done next. */
export async function TopicControls({ id, i18n, payload, user }: BeforeDocumentControlsServerProps) {
  const reader = await viewerIn(payload, user)
  const topic = reader && id !== undefined ? await readTopic(reader.req, String(id)) : null
  if (!reader || !topic) return null
  const locale = localeOf(i18n.language)
  const { admin, options, solicitation } = textsIn(locale)
  const standing = (await readStandings(reader.req, [topic.id])).get(topic.id)
  const { invited = 0, answered = 0 } = standing ?? {}
  const isShown = topic.state !== 'draft' && topic.state !== 'scheduled'
  return (
    <div className="mq-topic">
      <StatePill state={topic.state} label={options.topicStates[topic.state]} />
      {invited > 0 && (
        <span className="mq-topic__standing">{fill(solicitation.desk.standing, { answered, invited })}</span>
      )}
      {isShown && <a href={`/topics/${topic.slug}`}>{solicitation.desk.page}</a>}
      {holds(reader.viewer, ...mayAct.solicit) && (
        <TopicButtons
          key={topic.state}
          url={`${payload.config.routes.api}/topics/${topic.id}`}
          acts={actsOf(topic, { now: Date.now(), silent: invited - answered })}
          silent={invited - answered}
          opens={Date.parse(topic.opensAt) > Date.now() ? deadlineText(topic.opensAt, locale) : null}
          isPublic={Boolean(topic.isPublic)}
          texts={solicitation.desk}
          dialog={admin.dialog}
        />
      )}
    </div>
  )
}

const readTopic = (req: PayloadRequest, id: string): Promise<Topic | null> =>
  req.payload.findByID({
    collection: 'topics',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
