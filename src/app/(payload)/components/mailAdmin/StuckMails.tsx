import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { stateName } from '../../../../../plugins/department-mail/exports/words'
import type { StuckMail } from '../../../../operations/mailAdmin/readMailDesk'
import type { Locale } from '../../../../translations'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { formatMoment } from '../formatMoment'

type Props = {
  mails: StuckMail[]
  words: MailAdminTexts
  language: Locale
  adminRoute: string
}

/** Mails that did not arrive or may not have; each opens where it can be sent again. */
export const StuckMails = ({ mails, words, language, adminRoute }: Props) => (
  <section>
    <h2>{words.stuckTitle}</h2>
    {mails.length === 0 ? (
      <p className="mq-mailadmin__none">{words.stuckNone}</p>
    ) : (
      <div className="mq-mailadmin__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              <th scope="col">{words.recipient}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.since}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr key={mail.id}>
                <th scope="row">
                  <Link
                    href={formatAdminURL({ adminRoute, path: `/collections/messages/${mail.id}` })}
                    prefetch={false}
                  >
                    {mail.subject}
                  </Link>
                </th>
                <td>{mail.address}</td>
                <td>{stateName(mail.state, language)}</td>
                <td>{formatMoment(mail.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)
