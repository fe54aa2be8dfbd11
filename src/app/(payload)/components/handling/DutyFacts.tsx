import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { DutyView } from '../../../../operations/handling/types'
import { fill, type Texts } from '../../../../translations'
import { formatDay } from '../dashboard/formatDay'
import { formatMoment } from '../formatMoment'
import { Facts } from './Facts'

type Props = { duty: DutyView; texts: Texts; adminRoute: string; isOffice: boolean }

/** What is asked of whom, since when, and what came of it. */
export function DutyFacts({ duty, texts, adminRoute, isOffice }: Props) {
  const { supervision, options } = texts
  const words = supervision.duty
  const { contact, number } = duty
  return (
    <Facts
      facts={[
        [words.number, number ? fill(supervision.board.numberOf, number) : ''],
        [words.department, `${duty.department.name}（${options.assignmentRoles[duty.role]}）`],
        [
          words.contact,
          [contact.name, contact.post, contact.phone, contact.email].filter(Boolean).join(' · '),
        ],
        [words.grade, options.dutyGrades[duty.grade]],
        [words.mode, options.assignmentModes[duty.mode]],
        [words.dispatched, formatMoment(duty.dispatchedAt)],
        [
          words.acknowledged,
          duty.acknowledgedAt
            ? `${formatMoment(duty.acknowledgedAt)} ${duty.acknowledgedBy}`
            : duty.state === 'dispatched' && duty.ackUntil
              ? fill(words.notAcknowledged, { day: formatDay(duty.ackUntil) })
              : '',
        ],
        [words.outcome, duty.outcomeClass ? options.outcomeClasses[duty.outcomeClass] : ''],
        [words.publication, duty.state === 'accepted' ? options.publicationDecisions[duty.publication] : ''],
        [
          words.implementation,
          duty.implementation === 'none'
            ? ''
            : [
                options.implementationStates[duty.implementation],
                duty.promisedAt ? fill(words.promised, { day: formatDay(duty.promisedAt) }) : '',
              ].join(' '),
        ],
        [
          words.lead,
          duty.lead ? (
            <DutyLink id={duty.lead.assignment} label={duty.lead.department} adminRoute={adminRoute} />
          ) : (
            ''
          ),
        ],
        [
          words.item,
          isOffice ? (
            <Link
              href={formatAdminURL({ adminRoute, path: `/collections/items/${duty.item}` })}
              prefetch={false}
            >
              {words.openItem}
            </Link>
          ) : (
            ''
          ),
        ],
      ]}
    />
  )
}

export const DutyLink = ({ id, label, adminRoute }: { id: string; label: string; adminRoute: string }) => (
  <Link href={formatAdminURL({ adminRoute, path: `/collections/assignments/${id}` })} prefetch={false}>
    {label}
  </Link>
)
