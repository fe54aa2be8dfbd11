import { both, type Texts } from '../../../src/translations'

/** Label of a topic's own field. */
export const topicLabel = (key: keyof Texts['solicitation']['fields']) =>
  both((t) => t.solicitation.fields[key])

/** Help under a topic's own field. */
export const topicHelp = (key: keyof Texts['solicitation']['help']) => both((t) => t.solicitation.help[key])
