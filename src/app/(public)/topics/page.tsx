import { listPublicTopics } from '../../../operations/listPublicTopics'
import { openPage } from '../../../server/http/openPage'
import { Buttons, EmptyState, LinkButton, PageHead, PageShell } from '../../../ui'
import { Follow } from './_parts/Follow'
import { TopicList } from './_parts/TopicList'

/** What the body asks for: open topics first, the soonest deadline first. */
export default async function TopicsPage() {
  const { req, locale, texts, signedIn } = await openPage()
  const topics = await listPublicTopics({ req })
  const words = texts.submit.topics
  const open = topics.filter(({ isOpen }) => isOpen)
  const closed = topics.filter(({ isOpen }) => !isOpen)
  return (
    <PageShell locale={locale} title={words.title} path="/topics" signedIn={signedIn}>
      <PageHead heading={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      {open.length > 0 ? (
        <TopicList locale={locale} heading={words.openHeading} topics={open} />
      ) : (
        <EmptyState heading={words.noneOpen} />
      )}
      <Buttons>
        <LinkButton href="/submit" kind="secondary">
          {words.freely}
        </LinkButton>
      </Buttons>
      {closed.length > 0 && <TopicList locale={locale} heading={words.closedHeading} topics={closed} />}
      <Follow locale={locale} />
    </PageShell>
  )
}
