import type { DutyView } from '../../../operations/handling/types'
import type { Values } from '../../../server/http/keptAnswers'
import type { FormPath } from './actPaths'

/**
 * What a form holds when it is opened: who writes, as far as that is known, and what was typed before.
 *
 * @param signedInAs name of the person signed in; empty for whoever came by a link
 */
export function firstValues({ draft, contact, via }: DutyView, form: FormPath, signedInAs: string): Values {
  // A contact is replaced by somebody else: nothing of the present one is offered.
  if (form === 'contact') return {}
  const by = via === 'link' ? contact.name : signedInAs
  if (form !== 'reply' && form !== 'opinion') return { by }
  const { post, phone } = via === 'link' ? contact : { post: '', phone: '' }
  return { by, post, phone, ...typed(draft) }
}

const typed = (draft: DutyView['draft']): Values =>
  Object.fromEntries(
    Object.entries(draft ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
