import type { ListedDuty } from '../../../../operations/desk/listDuties'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatDay, Tag } from '../../../../ui'
import { leftWords } from '../../../(public)/_duty/leftWords'
import { stateTags } from '../../../(public)/_duty/stateTags'
import styles from './DutyList.module.css'

/** Duties as a list: what it is, by when, and where it stands. */
export function DutyList({ locale, duties }: { locale: Locale; duties: readonly ListedDuty[] }) {
  return (
    <ul className={styles.list}>
      {duties.map((duty) => (
        <li key={duty.id} className={styles.item}>
          <h2>
            <a href={`/duties/${duty.id}`}>{duty.title}</a>
          </h2>
          <Tags locale={locale} duty={duty} />
          <Dates locale={locale} duty={duty} />
        </li>
      ))}
    </ul>
  )
}

function Tags({ locale, duty }: { locale: Locale; duty: ListedDuty }) {
  const { duty: words, options } = textsIn(locale)
  const { state, role, grade, noticeLevel, important } = duty
  return (
    <p className={styles.state}>
      <Tag kind={stateTags[state]}>{words.states[state]}</Tag>
      {role === 'co' && <Tag>{words.list.co}</Tag>}
      {grade !== 'normal' && <Tag kind="attention">{options.dutyGrades[grade]}</Tag>}
      {important && <Tag kind="active">{words.list.important}</Tag>}
      {noticeLevel !== 'none' && (
        <Tag kind="active">{fill(words.list.noticed, { level: options.noticeLevels[noticeLevel] })}</Tag>
      )}
      {duty.isPaused && <Tag>{words.list.paused}</Tag>}
    </p>
  )
}

function Dates({ locale, duty }: { locale: Locale; duty: ListedDuty }) {
  const words = textsIn(locale).duty.list
  const { isRunning, isPaused, dispatchedAt, dueAt, late, left } = duty
  const given = fill(words.dispatched, { day: formatDay(dispatchedAt, locale) })
  if (!isRunning) return <p className={styles.facts}>{given}</p>
  const due = fill(words.due, { day: formatDay(dueAt, locale) })
  return (
    <p className={styles.facts}>
      <span className={late > 0 ? styles.late : undefined}>
        {due}
        {!isPaused && ` · ${leftWords(locale, { late, left, pausedSince: null })}`}
      </span>{' '}
      · {given}
    </p>
  )
}
