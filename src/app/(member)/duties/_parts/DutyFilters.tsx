import type { DutyList } from '../../../../operations/desk/listDuties'
import { textsIn, type Locale } from '../../../../translations'
import { dutiesPath, type DutiesQuery } from './dutiesQuery'
import styles from './DutyFilters.module.css'

type DutyFiltersProps = { locale: Locale; query: DutiesQuery; list: Pick<DutyList, 'open' | 'all'> }

/** What is open, or everything. */
export function DutyFilters({ locale, query, list }: DutyFiltersProps) {
  const words = textsIn(locale).duty.list
  return (
    <nav className={styles.filters} aria-label={words.filters}>
      <ul>
        {(['open', 'all'] as const).map((which) => (
          <li key={which}>
            <a
              href={dutiesPath({ which, page: 1 })}
              aria-current={which === query.which ? 'true' : undefined}
            >
              {words[which]} <span>{list[which]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
