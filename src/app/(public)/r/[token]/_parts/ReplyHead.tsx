import type { ReplyView } from '../../../../../operations/readReplyPage'
import { fill, textsIn, type Locale } from '../../../../../translations'
import { ErrorSummary, Notice, PageHead, type Problem } from '../../../../../ui'

type ReplyHeadProps = { locale: Locale; view: ReplyView; problems: readonly Problem[]; conflict: boolean }

/** Who is asked, for what, and what has already become of it. */
export function ReplyHead({ locale, view, problems, conflict }: ReplyHeadProps) {
  const { site } = textsIn(locale)
  const words = site.reply
  return (
    <>
      <ErrorSummary heading={site.form.problem} problems={problems} />
      {conflict && <Notice kind="attention">{words.conflict}</Notice>}
      <PageHead
        over={fill(words.to, { department: view.department, name: view.contactName })}
        heading={view.title}
      >
        {(view.state === 'dispatched' || view.state === 'redo') && <p>{words.lead}</p>}
      </PageHead>
      {view.state === 'replied' && (
        <Notice kind="good" heading={words.repliedHeading}>
          <p>{words.repliedText}</p>
        </Notice>
      )}
      {view.state === 'accepted' && (
        <Notice kind="good" heading={words.acceptedHeading}>
          <p>{words.acceptedText}</p>
        </Notice>
      )}
      {view.state === 'redo' && view.redoNote && (
        <Notice kind="attention" heading={view.redoBy === 'author' ? words.redoByAuthor : words.redo}>
          <p>{view.redoNote}</p>
        </Notice>
      )}
    </>
  )
}
