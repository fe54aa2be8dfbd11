import { textsIn, type Locale } from '../../../../../translations'
import { PageHead, PageShell } from '../../../../../ui'

/** A genuine link whose time or version has passed: what to do about it. */
export function GoneLink({ locale, path, signedIn }: { locale: Locale; path: string; signedIn: boolean }) {
  const words = textsIn(locale).site.reply
  return (
    <PageShell locale={locale} title={words.goneHeading} path={path} signedIn={signedIn}>
      <PageHead heading={words.goneHeading}>
        <p>{words.goneText}</p>
      </PageHead>
    </PageShell>
  )
}
