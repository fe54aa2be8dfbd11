import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { AdminTexts } from '../../../../translations/zh/admin'
import type { BoardRow } from '../../../../operations/supervision/types'
import { fill, type Texts } from '../../../../translations'
import { answerForm, decideForm, fulfilForm, publicationForm, remindForm } from '../handling/forms/actForms'
import { FormButton } from '../handling/forms/FormButton'

type Props = {
  row: BoardRow
  may: { decide: boolean; dispatch: boolean }
  texts: Texts
  dialog: AdminTexts['dialog']
  /** The duty's own page. */
  href: string
  apiRoute: string
}

/** What waits for the office, to be done on the spot; an answer is read whole, on the duty's page. */
export function BoardActs({ row, may, texts, dialog, href, apiRoute }: Props) {
  const { acts } = texts.supervision
  if (!may.decide) return null
  const duty = { url: formatAdminURL({ apiRoute, path: `/assignments/${row.id}` }), rev: row.rev }
  return (
    <div className="mq-acts">
      {row.requests.map((request) => (
        <FormButton
          key={request.id}
          isPrimary
          label={acts.decide}
          about={
            request.kind === 'return'
              ? acts.asksReturn
              : fill(acts.asksExtension, { days: request.days ?? '' })
          }
          form={decideForm(duty, request, acts)}
          dialog={dialog}
        />
      ))}
      {row.question && (
        <FormButton
          isPrimary
          label={acts.answer}
          form={answerForm(duty, row.question.text, acts)}
          dialog={dialog}
        />
      )}
      {row.state === 'replied' && (
        <Link className="mq-act mq-act--next" href={href} prefetch={false}>
          {acts.verify}
        </Link>
      )}
      {isAwaited(row) && (
        <FormButton
          label={acts.remind}
          form={remindForm(duty, acts, texts.options.dutyNoticeLevels)}
          dialog={dialog}
        />
      )}
      {row.isUndecided && (
        <FormButton label={acts.decidePublication} form={publicationForm(duty, '', acts)} dialog={dialog} />
      )}
      {row.implementation === 'promised' && row.state === 'accepted' && (
        <FormButton label={acts.fulfil} form={fulfilForm(duty, '', acts)} dialog={dialog} />
      )}
    </div>
  )
}

const isAwaited = ({ state, standing }: BoardRow): boolean =>
  ['dispatched', 'acknowledged', 'redo'].includes(state) && standing !== 'paused'
