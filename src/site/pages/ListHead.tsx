import type { ReactNode } from 'react'
import { textsIn, type Locale } from '../../translations'
import { Crumbs, type Crumb } from '../parts/Crumbs'
import styles from './ListHead.module.css'

type ListHeadProps = {
  locale: Locale
  title: string
  lang?: 'zh-CN'
  crumbs?: readonly Crumb[]
  children?: ReactNode
}

/** The head of a list: the way here, its name, what it holds. */
export function ListHead({ locale, title, lang, crumbs = [], children }: ListHeadProps) {
  return (
    <>
      <Crumbs
        locale={locale}
        crumbs={[{ href: '/digest', text: textsIn(locale).site.digest.title }, ...crumbs]}
      />
      <div className={styles.head}>
        <h1 className={styles.title} lang={lang}>
          {title}
        </h1>
        {children && <div className={styles.lead}>{children}</div>}
      </div>
    </>
  )
}
