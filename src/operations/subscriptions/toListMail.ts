import type { EnqueueInput } from '../../../plugins/department-mail/exports/types'
import { adminUrl, issueUrl } from '../../server/links'
import { fill, textsIn } from '../../translations'
import { htmlOf } from '../mail/htmlOf'
import { oneLine } from '../mail/oneLine'
import type { EditionMail } from './readEditionMail'
import type { Recipient } from './writeBatch'

const { mail } = textsIn('zh')

/** The mail to somebody of the issue's own list (报、送、发): every title, and the PDF where it is ready. */
export function toListMail(edition: EditionMail, { address, name }: Recipient, body: string): EnqueueInput {
  const { internal, issue, year, number } = edition
  const values = { series: internal.seriesName, year, number }
  const text = fill(mail.issue.text, {
    ...values,
    name,
    cumulative: cumulativeOf(edition),
    count: internal.entries.length,
    titles: internal.entries.map(({ title }, index) => `${index + 1}. ${oneLine(title)}`).join('\n'),
    paper: paperWords(edition),
    online: onlineWords(edition),
  })
  const whole = `${text}\n\n${fill(mail.signature, { organisation: body })}`
  const subject = oneLine(fill(mail.issue.subject, values))
  return {
    key: `issue:${issue}:${address}`,
    to: { name: oneLine(name), address },
    subject,
    text: whole,
    html: htmlOf(whole, 'zh', { subject, sender: body }),
    template: 'issue',
    locale: 'zh',
    related: { collection: 'issues', id: issue },
    attachments: attachmentsOf(edition),
    extra: { organisation: edition.organisation },
  }
}

const cumulativeOf = ({ internal }: EditionMail): string =>
  internal.showsCumulative === false ? '' : fill(mail.issue.cumulative, { number: internal.cumulativeNumber })

const paperWords = ({ paper, issue }: EditionMail): string =>
  isReady(paper) ? mail.issue.attached : fill(mail.issue.notAttached, { link: adminUrl('issues', issue) })

const onlineWords = ({ public: open, series, year, number }: EditionMail): string =>
  open.entries.length > 0 ? fill(mail.issue.online, { link: issueUrl(series, year, number) }) : ''

const attachmentsOf = ({ paper, internal, year, number }: EditionMail): EnqueueInput['attachments'] =>
  isReady(paper)
    ? [
        {
          filename: fill(mail.issue.fileName, { series: internal.seriesName, year, number }),
          attachment: paper.document,
          contentType: 'application/pdf',
        },
      ]
    : []

const isReady = (paper: EditionMail['paper']): paper is { document: string } =>
  typeof paper === 'object' && paper !== null
