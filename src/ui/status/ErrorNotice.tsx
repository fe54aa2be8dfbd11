import { LinkButton } from '../form/Button'
import styles from './ErrorNotice.module.css'

type Texts = { errorTitle: string; errorText: string; toHome: string }

/**
 * What a visitor sees when a page breaks. In both languages, since whatever would tell the language may
 * be what broke.
 */
export function ErrorNotice({ texts }: { texts: readonly [zh: Texts, en: Texts] }) {
  const [zh, en] = texts
  return (
    <main className={styles.notice}>
      <h1>{zh.errorTitle}</h1>
      <p>{zh.errorText}</p>
      <p lang="en" className={styles.second}>
        {en.errorTitle}. {en.errorText}
      </p>
      <p className={styles.way}>
        <LinkButton href="/">
          {zh.toHome} <span lang="en">{en.toHome}</span>
        </LinkButton>
      </p>
    </main>
  )
}
