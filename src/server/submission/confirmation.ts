import type { ConfirmationOptions } from '../../../plugins/public-submission'
import { readSubmission } from '../../domain/submission'
import { queueMail } from '../../operations/mail/queueMail'
import { resolveSubmission } from '../../operations/submission/resolveSubmission'
import { defaultLocale, isLocale } from '../../translations'
import { env } from '../env'

/** How guests are asked to confirm what was sent in their name, where their body wants that. */
export const confirmation: ConfirmationOptions = {
  addressOf: (values) => readSubmission(values).reporter.email,
  lookUp: async (req, values) => {
    const lookup = await resolveSubmission(req, readSubmission(values))
    return 'issues' in lookup ? lookup.issues : []
  },
  send: async (req, { key, reference, address, scope, locale, days, round }) => {
    if (scope === null) throw new Error('confirmation: a form that is for no body cannot be confirmed')
    await queueMail({
      req,
      key: `confirm:${key}:${round}`,
      template: 'confirmSubmission',
      // No name and no title: the address may be a stranger's, who must not be sent somebody else's words.
      to: { name: '', address },
      locale: isLocale(locale) ? locale : defaultLocale,
      values: { reference, days, link: `${env.publicUrl}/submit/confirm/${key}` },
      organisation: scope,
      related: { collection: 'submission-drafts', id: reference },
    })
  },
}
