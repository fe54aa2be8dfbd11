import { formatAdminURL } from 'payload/shared'
import type { MailingFailure } from '../../../../operations/subscriptions/readMailing'
import type { SubscriptionsTexts } from '../../../../translations/zh/subscriptions'

type Props = {
  failures: readonly MailingFailure[]
  adminRoute: string
  words: SubscriptionsTexts['mailing']
}

/** Who was not reached, why, and the way to the mail, from which it is sent again by itself. */
export const FailureTable = ({ failures, adminRoute, words }: Props) => (
  <div className="mq-mailing__scroll" tabIndex={0} role="region" aria-label={words.failures}>
    <table>
      <thead>
        <tr>
          {[words.recipient, words.address, words.error].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {failures.map(({ name, address, error, message }) => (
          <tr key={message}>
            <th scope="row">{name}</th>
            <td>{address}</td>
            <td>{error}</td>
            <td>
              <a href={formatAdminURL({ adminRoute, path: `/collections/messages/${message}` })}>
                {words.open}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
