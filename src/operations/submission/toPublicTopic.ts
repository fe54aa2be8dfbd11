import type { Topic } from '../../payload-types'

export type PublicTopic = {
  slug: string
  title: string
  kind: Topic['kind']
  origin: Topic['origin']
  brief: string
  opensAt: string
  deadline: string
  wordLimit: number | null
  isOpen: boolean
}

/** What readers see of a topic. Its upper deadline and its body's own remarks stay inside. */
export const toPublicTopic = ({
  slug,
  title,
  kind,
  origin,
  brief,
  opensAt,
  deadline,
  wordLimit,
}: Topic): PublicTopic => ({
  slug,
  title,
  kind,
  origin,
  brief,
  opensAt,
  deadline,
  wordLimit: wordLimit ?? null,
  isOpen: Date.parse(deadline) >= Date.now(),
})
