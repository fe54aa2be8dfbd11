import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { InstructedDuty } from '../../../../operations/instructions/readInstructed'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'

type Props = {
  duties: readonly InstructedDuty[]
  /** Title of the item whose page this is; null on a page of several items */
  pageTitle: string | null
  texts: Texts
  adminRoute: string
}

/** Duties in a line each: with whom, on what unless the page says it, how far, until when. */
export const DutyLines = ({ duties, pageTitle, texts, adminRoute }: Props) => (
  <ul className="mq-dutylines">
    {duties.map((duty) => (
      <li key={duty.id}>
        <Link
          href={formatAdminURL({ adminRoute, path: `/collections/assignments/${duty.id}` })}
          prefetch={false}
        >
          {duty.department}
        </Link>
        <span className="mq-mark">{texts.options.assignmentRoles[duty.role]}</span>
        {duty.title !== pageTitle && <span>{duty.title}</span>}
        <span>{texts.options.assignmentStates[duty.state]}</span>
        <span className="mq-board__left">
          {fill(texts.admin.dashboard.dueOn, { date: formatDay(duty.dueAt) })}
        </span>
      </li>
    ))}
  </ul>
)
