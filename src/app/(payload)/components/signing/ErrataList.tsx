import type { Erratum } from '../../../../operations/signing/readIssueDesk'
import { fill } from '../../../../translations'
import type { SigningTexts } from '../../../../translations/zh/signing'
import { formatMoment } from '../formatMoment'

/** The corrections an issue has, the oldest first. */
export function ErrataList({ errata, texts }: { errata: Erratum[]; texts: SigningTexts['desk'] }) {
  if (errata.length === 0) return null
  return (
    <ol className="mq-signing__errata" aria-label={texts.errata}>
      {errata.map(({ position, text, isPublic, at, author }) => (
        <li key={`${at}${text}`}>
          <span className="mq-signing__note">
            {[
              formatMoment(at),
              position === null ? texts.wholeIssue : fill(texts.entryNumber, { position }),
              author,
              isPublic ? texts.public : texts.internal,
            ].join(' · ')}
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
