import { holds, isOffice, nobody, ownBody, viewerOf } from '../../collections/shared/access'
import { group } from '../../collections/shared/labels'
import { shownTo } from '../../collections/shared/shownTo'
import { departmentMail, minqiaoEmail } from '../../plugins/department-mail'
import { textsIn } from '../translations'
import { env } from './env'
import { bulkTemplates } from './mailing/names'

/** The part of the sender's address after the @; every Message-ID ends with it. */
const domain = env.mailFrom.split('@')[1] ?? 'minqiao.invalid'

/** Every mail is a row of its own; the office follows it, and may send a stuck one again. */
export const mail = departmentMail({
  messageIdDomain: domain,
  bulk: bulkTemplates,
  adminGroup: group('handling'),
  adminHidden: shownTo('admin', 'editor', 'supervisor', 'auditor'),
  access: {
    read: ({ req }) => {
      const viewer = viewerOf(req)
      return isOffice(viewer) ? ownBody(viewer) : false
    },
    readVersions: nobody,
  },
  fileCollection: 'attachments',
  // A mail to a reporter or a department carries their private link.
  readBody: ({ req }) => holds(viewerOf(req), 'admin'),
  canRetry: (req) => holds(viewerOf(req), 'admin', 'editor', 'supervisor'),
  extraFields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      admin: { hidden: true },
    },
  ],
})

export const email = minqiaoEmail({
  smtpUrl: env.smtpUrl,
  from: { address: env.mailFrom, name: textsIn('zh').admin.brand },
  ...(env.redirectAllMailTo ? { redirectAllTo: env.redirectAllMailTo } : {}),
})
