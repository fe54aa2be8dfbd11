import { openPage } from '../../../server/http/openPage'
import { PageHead, PageShell } from '../../../ui'
import { Sections } from '../_parts/Sections'

export default async function AccessibilityPage() {
  const { locale, texts, signedIn } = await openPage()
  const words = texts.site.accessibility
  return (
    <PageShell locale={locale} title={words.title} path="/accessibility" signedIn={signedIn}>
      <PageHead heading={words.title}>
        <p>{words.lead}</p>
      </PageHead>
      <Sections sections={words.sections} />
    </PageShell>
  )
}
