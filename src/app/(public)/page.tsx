import { listPublicEditions } from '../../operations/public'
import { listPublicTopics } from '../../operations/listPublicTopics'
import { openPage } from '../../server/http/openPage'
import { PageShell } from '../../ui'
import { Hero } from './_home/Hero'
import { OpenTopics } from './_home/OpenTopics'
import { Steps } from './_home/Steps'

export default async function HomePage() {
  const { req, locale, texts, signedIn } = await openPage()
  const [newest] = await listPublicEditions({ req, limit: 1 })
  const topics = await listPublicTopics({ req })
  return (
    <PageShell locale={locale} title={texts.site.home.title} path="/" signedIn={signedIn} width="wide">
      <Hero locale={locale} edition={newest ?? null} />
      <OpenTopics locale={locale} topics={topics.filter(({ isOpen }) => isOpen).slice(0, 3)} />
      <Steps locale={locale} />
    </PageShell>
  )
}
