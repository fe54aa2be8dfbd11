import { suppressionReason } from '../../../../../plugins/department-mail/exports/words'
import type { SuppressedAddress } from '../../../../operations/mailAdmin/readMailDesk'
import type { Locale } from '../../../../translations'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { formatMoment } from '../formatMoment'
import { LiftButton } from './LiftButton'

type Props = {
  addresses: SuppressedAddress[]
  words: MailAdminTexts
  language: Locale
  dialog: AdminTexts['dialog']
  api: string
}

/** Addresses that get no mail, why, and the way back. */
export const Suppressions = ({ addresses, words, language, dialog, api }: Props) => (
  <section>
    <h2>{words.suppressedTitle}</h2>
    {addresses.length === 0 ? (
      <p className="mq-mailadmin__none">{words.suppressedNone}</p>
    ) : (
      <div className="mq-mailadmin__scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.address}</th>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.since}</th>
              <th scope="col" aria-label={words.lift} />
            </tr>
          </thead>
          <tbody>
            {addresses.map(({ id, address, reason, note, at }) => (
              <tr key={id}>
                <th scope="row">{address}</th>
                <td>{[suppressionReason(reason, language), note].filter(Boolean).join(' · ')}</td>
                <td>{formatMoment(at)}</td>
                <td>
                  <LiftButton
                    url={`${api}/mail-desk/suppressions/${id}/lift`}
                    address={address}
                    words={words}
                    dialog={dialog}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)
