import { openPage } from '../../../server/http/openPage'
import { PageHead, PageShell } from '../../../ui'
import { Sections } from '../_parts/Sections'

export default async function AboutPage() {
  const { locale, texts, signedIn } = await openPage()
  const words = texts.site.about
  return (
    <PageShell locale={locale} title={words.title} path="/about" signedIn={signedIn}>
      <PageHead heading={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Sections sections={words.sections} />
    </PageShell>
  )
}
