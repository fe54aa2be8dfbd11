import { readPublicEntry } from '../../../../operations/readerFeedback/readPublicEntry'
import { openPage } from '../../../../server/http/openPage'
import { Buttons, LinkButton, PageHead, PageShell } from '../../../../ui'
import { entryPath } from '../_parts/entryPath'
import { readAddress } from '../_parts/readAddress'

type ThanksPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Said after feedback, with the way back to where the reader was. */
export default async function FeedbackThanksPage({ searchParams }: ThanksPageProps) {
  const query = await searchParams
  const { req, locale, texts, signedIn } = await openPage()
  const entry = await readPublicEntry(
    req,
    readAddress((name) => query[name]),
  )
  const words = texts.subscriptions.feedback
  return (
    <PageShell locale={locale} title={words.thanksTitle} path="/digest-feedback/thanks" signedIn={signedIn}>
      <PageHead heading={words.thanksHeading}>
        <p>{words.thanksText}</p>
      </PageHead>
      <Buttons>
        <LinkButton href={entry ? entryPath(entry) : '/digest'} kind="secondary">
          {entry ? words.back : words.toDigest}
        </LinkButton>
      </Buttons>
    </PageShell>
  )
}
