import { readPublicEntry } from '../../../../operations/readerFeedback/readPublicEntry'
import { readAnswers } from '../../../../server/http/keptAnswers'
import { openPage } from '../../../../server/http/openPage'
import { Buttons, ErrorSummary, LinkButton, PageHead, PageShell, wordProblems } from '../../../../ui'
import { entryPath } from '../_parts/entryPath'
import { FeedbackForm } from '../_parts/FeedbackForm'
import { feedbackKind } from '../_parts/feedbackKind'
import { readAddress } from '../_parts/readAddress'

type AgainPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The form again, with what was typed and what has to be mended. */
export default async function FeedbackAgainPage({ searchParams }: AgainPageProps) {
  const query = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const entry = await readPublicEntry(
    req,
    readAddress((name) => query[name]),
  )
  const words = texts.subscriptions.feedback
  const shell = { locale, signedIn, path: '/digest-feedback/again' }
  if (!entry) {
    return (
      <PageShell {...shell} title={words.unknown}>
        <PageHead heading={words.unknown}>
          <p>{words.unknownText}</p>
        </PageHead>
        <Buttons>
          <LinkButton href="/digest" kind="secondary">
            {words.toDigest}
          </LinkButton>
        </Buttons>
      </PageShell>
    )
  }
  const kept = await readAnswers(req, feedbackKind, query.draft)
  const problems = wordProblems(kept?.issues ?? [], words.problems)
  const text = (name: string): string => {
    const value = kept?.values[name]
    return typeof value === 'string' ? value : ''
  }
  return (
    <PageShell {...shell} title={words.title} failed={problems.length > 0}>
      <ErrorSummary heading={texts.site.form.problem} problems={problems} />
      <PageHead over={words.heading} heading={entry.title}>
        <p>{words.lead}</p>
      </PageHead>
      <FeedbackForm
        locale={locale}
        entry={entry}
        helpful={text('helpful')}
        comment={text('comment')}
        problems={problems}
      />
      <p>
        <a href={entryPath(entry)}>{words.back}</a>
      </p>
    </PageShell>
  )
}
