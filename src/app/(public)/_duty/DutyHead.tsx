import type { DutyView } from '../../../operations/handling/types'
import { fill, textsIn, type Locale } from '../../../translations'
import { PageHead, Tag } from '../../../ui'
import styles from './DutyHead.module.css'
import { stateTags } from './stateTags'

/** Who asks whom for what, and where it stands. */
export function DutyHead({ locale, view }: { locale: Locale; view: DutyView }) {
  const { duty, options } = textsIn(locale)
  const { office, department, number, important } = view
  return (
    <PageHead
      over={fill(duty.over, {
        office,
        mode: options.assignmentModes[view.mode],
        department: department.name,
      })}
      heading={view.title}
    >
      <p className={styles.tags}>
        <Tag kind={stateTags[view.state]}>{duty.states[view.state]}</Tag>
        {view.role === 'co' && <Tag>{options.assignmentRoles.co}</Tag>}
        {view.grade !== 'normal' && <Tag kind="attention">{options.dutyGrades[view.grade]}</Tag>}
        {important && <Tag kind="active">{duty.list.important}</Tag>}
        {number && <span className={styles.number}>{fill(duty.number, number)}</span>}
      </p>
    </PageHead>
  )
}
