import type { SiteOverview } from '../../operations/public'
import { textsIn, type Locale } from '../../translations'
import { formatDay } from '../../ui/format'
import { entryPath, linkFrom } from '../addresses'
import styles from './Echoes.module.css'
import { OutcomeMark } from './OutcomeMark'
import { standing } from './standing'
import { Title } from './Title'

const shown = 5

/** What departments answered most recently, wherever it was printed: the echo people came for. */
export function Echoes({ locale, overview }: { locale: Locale; overview: SiteOverview }) {
  const echoes = latest(overview)
  if (echoes.length === 0) return null
  const words = textsIn(locale).publicSite.front
  return (
    <section className={styles.echoes} aria-labelledby="echoes">
      <h2 id="echoes" className={styles.heading}>
        {words.echoes}
      </h2>
      <p className={styles.lead}>{words.echoesText}</p>
      <ul>
        {echoes.map(({ path, title, answer }) => (
          <li key={`${path} ${answer.at}`}>
            <OutcomeMark locale={locale} answers={[answer]} />
            <a className={styles.title} href={linkFrom(locale, path)} lang="zh-CN">
              <Title text={title} />
            </a>
            <time className={styles.when} dateTime={answer.at}>
              {formatDay(answer.at, locale)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}

const latest = (overview: SiteOverview) =>
  standing(overview)
    .flatMap(({ series, head, entries }) =>
      entries.flatMap(({ position, title, answers }) => {
        const answer = answers.at(-1)
        return answer ? [{ path: entryPath(series, head.year, head.number, position), title, answer }] : []
      }),
    )
    .sort((a, b) => b.answer.at.localeCompare(a.answer.at))
    .slice(0, shown)
