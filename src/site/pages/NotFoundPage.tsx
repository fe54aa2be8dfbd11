import { textsIn, type Locale } from '../../translations'
import { Buttons, LinkButton } from '../../ui/form/Button'
import { linkFrom } from '../addresses'
import styles from './NotFoundPage.module.css'

/** Nothing is here (any more), and where to look instead. */
export function NotFoundPage({ locale }: { locale: Locale }) {
  const { site, publicSite } = textsIn(locale)
  return (
    <div className={styles.page}>
      <h1>{site.failures.notFoundTitle}</h1>
      <p>{publicSite.notFound.text}</p>
      <Buttons>
        <LinkButton href={linkFrom(locale, '/digest')}>{site.failures.toDigest}</LinkButton>
        <LinkButton href={linkFrom(locale, '/digest/search')} kind="secondary">
          {publicSite.notFound.find}
        </LinkButton>
        <LinkButton href="/" kind="secondary">
          {site.failures.toHome}
        </LinkButton>
      </Buttons>
    </div>
  )
}
