import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { TemplateLine } from '../../../../operations/templates/listTemplates'
import { fill } from '../../../../translations'
import type { MailAdminTexts } from '../../../../translations/zh/mailAdmin'
import { formatMoment } from '../formatMoment'
import { shownSubject } from './shownSubject'

type Props = { title: string; lines: TemplateLine[]; words: MailAdminTexts; adminRoute: string }

/** Kinds of mail to one kind of reader; each is known by its subject. */
export const TemplateTable = ({ title, lines, words, adminRoute }: Props) => (
  <section>
    <h2>{title}</h2>
    <div className="mq-templates__scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.words}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ template, locale, subject, version, author, savedAt }) => (
            <tr key={template}>
              <th scope="row">
                <Link
                  href={formatAdminURL({
                    adminRoute,
                    path: `/mail-template?template=${template}&locale=${locale}`,
                  })}
                  prefetch={false}
                >
                  {shownSubject(subject, words.samples)}
                </Link>
              </th>
              <td>
                {version === 0 ? words.ownWords : fill(words.version, { version })}
                {version > 0 && savedAt && (
                  <span className="mq-templates__who">
                    {fill(words.changedBy, { author: author ?? '', when: formatMoment(savedAt) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)
