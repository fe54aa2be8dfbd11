import { notFound } from 'next/navigation'
import { readPublicTopic } from '../../../../operations/readPublicTopic'
import { openPage } from '../../../../server/http/openPage'
import { Buttons, LinkButton, Notice, PageHead, PageShell, SummaryList } from '../../../../ui'
import { Brief } from '../_parts/Brief'
import { AskedNotice } from './_parts/AskedNotice'
import { factsOf } from './_parts/factsOf'
import { TopicFiles } from './_parts/TopicFiles'

type TopicPageProps = { params: Promise<{ slug: string }> }

/** One topic: what is asked for, until when, how long; what came of it; and the way to the form. */
export default async function TopicPage({ params }: TopicPageProps) {
  const { slug } = await params
  const { req, locale, texts, signedIn } = await openPage()
  const topic = await readPublicTopic({ req, slug })
  if (!topic) notFound()
  const words = texts.submit.topics
  const own = texts.solicitation.site
  return (
    <PageShell locale={locale} title={topic.title} path={`/topics/${slug}`} signedIn={signedIn}>
      <PageHead over={<a href="/topics">{words.all}</a>} heading={topic.title}>
        {topic.isInside && <p>{own.insideNote}</p>}
      </PageHead>
      <AskedNotice topic={topic} locale={locale} />
      {!topic.isOpen && (
        <Notice kind="attention">
          <p>{words.closedNote}</p>
        </Notice>
      )}
      <SummaryList rows={factsOf(topic, locale)} />
      {topic.summary !== '' && <Brief heading={own.summary} text={topic.summary} />}
      <Brief heading={words.brief} text={topic.brief} />
      <TopicFiles topic={topic} locale={locale} />
      <Buttons>
        {topic.isOpen ? (
          <>
            <LinkButton href={`/submit?topic=${slug}`}>{words.answer}</LinkButton>
            <a href={`/topics/${slug}/deadline.ics`}>{own.addToCalendar}</a>
          </>
        ) : (
          <LinkButton href="/submit" kind="secondary">
            {words.freely}
          </LinkButton>
        )}
      </Buttons>
    </PageShell>
  )
}
