import { notFound } from 'next/navigation'
import { readReplyPage } from '../../../../operations/readReplyPage'
import { readAnswers } from '../../../../server/http/keptAnswers'
import { readFileNames } from '../../../../operations/readFileNames'
import { openPage } from '../../../../server/http/openPage'
import { PageShell, wordProblems } from '../../../../ui'
import { privatePage } from '../../_parts/privatePage'
import { AssignedItem } from './_parts/AssignedItem'
import { Assignment } from './_parts/Assignment'
import { GoneLink } from './_parts/GoneLink'
import { PreviousReplies } from './_parts/PreviousReplies'
import { ReplyForm } from './_parts/ReplyForm'
import { replyKind } from './_parts/replyKind'
import { readReply } from './_parts/readReply'
import { ReplyHead } from './_parts/ReplyHead'

export const metadata = privatePage

type ReplyPageProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Reading it changes nothing, however often a mail scanner opens the link. */
export default async function ReplyPage({ params, searchParams }: ReplyPageProps) {
  const { token } = await params
  const query = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const view = await readReplyPage({ req, token })
  if (!view) notFound()
  const path = `/r/${token}`
  if ('gone' in view) return <GoneLink locale={locale} path={path} signedIn={signedIn} />
  const kept = await readAnswers(req, replyKind, query.draft)
  const problems = wordProblems(kept?.issues ?? [], texts.site.form.problems)
  const isOpen = view.state === 'dispatched' || view.state === 'redo'
  return (
    <PageShell
      locale={locale}
      title={`${texts.site.reply.title}：${view.title}`}
      failed={problems.length > 0}
      path={path}
      signedIn={signedIn}
    >
      <ReplyHead locale={locale} view={view} problems={problems} conflict={query.conflict === '1'} />
      <Assignment locale={locale} view={view} />
      <AssignedItem locale={locale} view={view} />
      <PreviousReplies locale={locale} previous={view.previous} />
      {isOpen && (
        <ReplyForm
          locale={locale}
          action={`${path}/reply`}
          rev={view.rev}
          answers={readReply(kept?.values ?? {})}
          problems={problems}
          draft={kept?.id}
          files={await readFileNames({ req, ids: [...(kept?.files ?? [])] })}
        />
      )}
    </PageShell>
  )
}
