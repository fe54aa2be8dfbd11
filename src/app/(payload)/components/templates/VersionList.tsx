'use client'

import type { TemplateVersion } from '../../../../operations/templates/types'
import { fill } from '../../../../translations'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { formatMoment } from '../formatMoment'

type Props = {
  versions: TemplateVersion[]
  words: MailAdminTexts
  onTake: (version: TemplateVersion) => void
}

/** Every version that was saved; one of them can be taken up again. */
export const VersionList = ({ versions, words, onTake }: Props) => (
  <section className="mq-template__versions">
    <h2>{words.historyTitle}</h2>
    {versions.length === 0 && <p className="mq-template__help">{words.historyNone}</p>}
    <ul>
      {versions.map((version) => (
        <li key={version.version}>
          <span>{fill(words.version, { version: version.version })}</span>
          <span>
            {fill(words.changedBy, { author: version.author, when: formatMoment(version.savedAt) })}
          </span>
          <span>{version.useDefault ? words.defaultVersion : version.note}</span>
          <button type="button" onClick={() => onTake(version)}>
            {words.take}
          </button>
        </li>
      ))}
    </ul>
  </section>
)
