import type { Topic } from '../../payload-types'

export type PublicTopic = {
  id: string
  slug: string
  title: string
  kind: Topic['kind']
  origin: Topic['origin']
  period: string
  brief: string
  opensAt: string
  publishedAt: string
  updatedAt: string
  deadline: string
  wordLimit: number | null
  isOpen: boolean
  /** Whether only people of its audience may know of it. */
  isInside: boolean
  /** What came of it, once the body has said so. */
  summary: string
}

/** Whether a topic may still be answered. */
export const isOpen = ({ state, deadline }: Pick<Topic, 'state' | 'deadline'>): boolean =>
  state === 'published' && Date.parse(deadline) >= Date.now()

/** What readers see of a topic. Its upper deadline and its body's own remarks stay inside. */
export const toPublicTopic = (topic: Topic): PublicTopic => ({
  id: topic.id,
  slug: topic.slug,
  title: topic.title,
  kind: topic.kind,
  origin: topic.origin,
  period: topic.period ?? '',
  brief: topic.brief,
  opensAt: topic.opensAt,
  publishedAt: topic.publishedAt ?? topic.opensAt,
  updatedAt: topic.updatedAt,
  deadline: topic.deadline,
  wordLimit: topic.wordLimit ?? null,
  isOpen: isOpen(topic),
  isInside: !topic.isPublic,
  // A summary is written before it is published: only then is it the body's word.
  summary: topic.state === 'summarised' ? (topic.summary ?? '') : '',
})
