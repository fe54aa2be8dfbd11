import { notFound } from 'next/navigation'
import { readPublicTopic } from '../../../../operations/readPublicTopic'
import { openPage } from '../../../../server/http/openPage'
import { fill } from '../../../../translations'
import { Buttons, LinkButton, Notice, PageHead, PageShell, SummaryList } from '../../../../ui'
import { Brief } from '../_parts/Brief'
import { deadlineWords } from '../_parts/deadlineWords'

type TopicPageProps = { params: Promise<{ slug: string }> }

/** One topic: what is asked for, until when, how long; and the way to the form. */
export default async function TopicPage({ params }: TopicPageProps) {
  const { slug } = await params
  const { req, locale, texts, signedIn } = await openPage()
  const topic = await readPublicTopic({ req, slug })
  if (!topic) notFound()
  const words = texts.submit.topics
  const { kind, origin, wordLimit } = topic
  return (
    <PageShell locale={locale} title={topic.title} path={`/topics/${slug}`} signedIn={signedIn}>
      <PageHead over={<a href="/topics">{words.all}</a>} heading={topic.title} />
      {!topic.isOpen && (
        <Notice kind="attention">
          <p>{words.closedNote}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          {
            name: words.deadlineLabel,
            value: <time dateTime={topic.deadline}>{deadlineWords(topic, locale)}</time>,
          },
          ...(wordLimit === null
            ? []
            : [{ name: words.wordLimitLabel, value: fill(words.wordLimit, { count: wordLimit }) }]),
          { name: words.kindLabel, value: texts.options.topicKinds[kind] },
          { name: words.originLabel, value: texts.options.topicOrigins[origin] },
        ]}
      />
      <Brief heading={words.brief} text={topic.brief} />
      <Buttons>
        {topic.isOpen ? (
          <LinkButton href={`/submit?topic=${slug}`}>{words.answer}</LinkButton>
        ) : (
          <LinkButton href="/submit" kind="secondary">
            {words.freely}
          </LinkButton>
        )}
      </Buttons>
    </PageShell>
  )
}
