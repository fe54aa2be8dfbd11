import type { PayloadRequest } from 'payload'
import { organisationName } from './organisationName'
import { findVisibleTopic } from './submission/findVisibleTopic'
import { type PublicTopic, toPublicTopic } from './submission/toPublicTopic'
import { countAnswers } from './topics/countAnswers'
import { markRead } from './topics/markRead'
import { readAsked, type Asked } from './topics/readAsked'
import { readTopicFiles, type TopicFile } from './topics/readTopicFiles'

export type TopicPage = PublicTopic & {
  files: TopicFile[]
  /** The body that asks. */
  body: string
  /** Items that came in; null while the topic is open. */
  answers: number | null
  /** What the signed-in member was asked, and whether they answered; null for everybody else. */
  asked: Asked | null
}

/** One topic that the request's person may see, by its slug; null otherwise. Invited members are noted as having read it. */
export async function readPublicTopic({
  req,
  slug,
}: {
  req: PayloadRequest
  slug: string
}): Promise<TopicPage | null> {
  const topic = await findVisibleTopic(req, slug)
  if (!topic) return null
  const shown = toPublicTopic(topic)
  const asked = await readAsked(req, topic.id)
  if (asked && !asked.hasRead) await markRead(req, topic.id)
  return {
    ...shown,
    files: await readTopicFiles(req, topic),
    body: await organisationName(req, topic.organisation),
    answers: shown.isOpen ? null : ((await countAnswers(req, [topic.id])).get(topic.id) ?? 0),
    asked,
  }
}
