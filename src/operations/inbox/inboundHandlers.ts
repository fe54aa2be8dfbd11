import type { InboundHandlers } from '../../../plugins/department-mail/exports/inbound'
import { now } from '../../server/clock'
import { inboxAddresses } from './addresses'
import { bodyOf } from './bodyOf'
import { contactBounced } from './contactBounced'
import { guessPlaces } from './guess'
import { keepFiles } from './keepFiles'
import { takeMail } from './takeMail'

/** What this application does with mail that comes in. */
export const inboundHandlers = (): InboundHandlers => ({
  replyAddress: inboxAddresses.reply,
  bounceAddress: inboxAddresses.bounce,
  now,
  onMail: takeMail,
  keepFiles: async (req, { related, files }) =>
    keepFiles(req, { organisation: await bodyOf(req, related.id), files }),
  onBounce: async (req, { address, message, dsn }) => {
    if (dsn.permanent) await contactBounced(req, { address, message })
  },
  guess: guessPlaces,
})
