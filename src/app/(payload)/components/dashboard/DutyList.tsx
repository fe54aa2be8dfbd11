import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Duty } from './readDuties'

type Props = {
  duties: Duty[]
  adminRoute: string
  /** What stands when there is none. */
  empty: string
  /** The time that matters in this list, in words and as urgency. */
  time: (duty: Duty) => { words: string; isLate: boolean }
}

/** Assignments as links, each with its department and the time that matters. */
export function DutyList({ duties, adminRoute, empty, time }: Props) {
  if (duties.length === 0) return <p className="wf-empty">{empty}</p>
  return (
    <ul className="wf-tasks">
      {duties.map((duty) => {
        const { words, isLate } = time(duty)
        return (
          <li key={duty.id}>
            <Link
              className="wf-task"
              href={formatAdminURL({ adminRoute, path: `/collections/assignments/${duty.id}` })}
              prefetch={false}
            >
              <span className="wf-task__title">{duty.title}</span>
              <span className="mq-duty__department">{duty.department}</span>
              <span className={isLate ? 'wf-age wf-age--veryLate' : 'wf-age'}>{words}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
