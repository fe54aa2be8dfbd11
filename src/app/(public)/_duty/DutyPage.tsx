import type { ReactNode } from 'react'
import type { DutyView } from '../../../operations/handling/types'
import { textsIn, type Locale } from '../../../translations'
import { PageShell } from '../../../ui'
import type { Desk } from './desk'
import { DueBox } from './DueBox'
import { DutyFacts } from './DutyFacts'
import { DutyHead } from './DutyHead'
import styles from './DutyPage.module.css'
import { DutyRecord } from './DutyRecord'
import { Letters } from './Letters'
import { NextStep } from './NextStep'
import { OtherActs } from './OtherActs'
import { ItemText } from './ItemText'
import { Orders } from './Orders'
import { Outcome } from './Outcome'

type DutyPageProps = {
  locale: Locale
  view: DutyView
  desk: Desk
  signedIn: boolean
  query: Record<string, string | string[] | undefined>
  /** Stands above the heading. */
  above?: ReactNode
}

/**
 * A duty on one page, in the order its reader asks: what is it, by when, what do I do now, who wants it, what
 * does it say, what else can I do, what has been said so far.
 */
export function DutyPage({ locale, view, desk, signedIn, query, above }: DutyPageProps) {
  return (
    <PageShell
      locale={locale}
      title={`${textsIn(locale).duty.title}：${view.title}`}
      path={desk.base}
      signedIn={signedIn}
      width="wide"
    >
      {above}
      <Outcome locale={locale} view={view} query={query} />
      <DutyHead locale={locale} view={view} />
      <div className={styles.columns}>
        <div className={styles.now}>
          <DueBox locale={locale} view={view} />
          <NextStep locale={locale} view={view} desk={desk} />
        </div>
        <div className={styles.main}>
          <Orders locale={locale} view={view} />
          <ItemText locale={locale} view={view} />
        </div>
        <div className={styles.aside}>
          <OtherActs locale={locale} view={view} desk={desk} />
          <DutyFacts locale={locale} view={view} />
          <Letters locale={locale} view={view} desk={desk} />
        </div>
        <div className={styles.record}>
          <DutyRecord locale={locale} view={view} />
        </div>
      </div>
    </PageShell>
  )
}
