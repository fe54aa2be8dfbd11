import type { Metadata } from 'next'
import { quarterOf } from '../../../../domain/quarter'
import { readDutyFile } from '../../../../operations/member/readDutyFile'
import { fill } from '../../../../translations'
import { formatDay, PageHead, PageShell } from '../../../../ui'
import { BackToMine } from '../_parts/BackToMine'
import { openMine } from '../_parts/openMine'
import styles from './page.module.css'
import { FileRows } from './_parts/FileRows'
import { FileYears } from './_parts/FileYears'
import { Totals } from './_parts/Totals'

export const metadata: Metadata = { robots: { index: false, follow: false } }

type FilePageProps = { searchParams: Promise<{ year?: string | string[] }> }

/** A year of one person's work, to read and to print. */
export default async function FilePage({ searchParams }: FilePageProps) {
  const { year: asked } = await searchParams
  const now = new Date()
  const year = typeof asked === 'string' && /^20\d\d$/.test(asked) ? Number(asked) : quarterOf(now).year
  const path = `/me/file?year=${year}`
  const { req, user, locale, texts } = await openMine(path)
  const file = await readDutyFile(req, year)
  const words = texts.members.file
  return (
    <PageShell locale={locale} title={fill(words.heading, { year })} path={path} signedIn width="wide">
      <BackToMine locale={locale} />
      <PageHead over={user.name} heading={fill(words.heading, { year })} />
      <Totals locale={locale} totals={file.totals} />
      <h2 className={styles.heading}>{words.items}</h2>
      <FileRows locale={locale} items={file.items} />
      <p className={styles.asOf}>{fill(words.printed, { date: formatDay(now.toISOString(), locale) })}</p>
      <FileYears locale={locale} years={file.years} current={year} />
      <p className={styles.hint}>{words.print}</p>
    </PageShell>
  )
}
