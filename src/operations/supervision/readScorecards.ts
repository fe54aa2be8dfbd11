import type { PayloadRequest } from 'payload'
import { scorecardOf, type Scorecard, type ScoredDuty } from '../../domain/supervision'
import { anyTx } from '../../../plugins/review-workflow'
import { calendarFor, isChineseWorkday } from '../../server/calendar'
import { now } from '../../server/clock'
import { readableBody } from '../compile/readableBody'
import { minimumSample } from './minimumSample'
import { scoredDuties, type Period } from './scoredDuties'

export type DepartmentScorecard = { department: { id: string; name: string }; card: Scorecard }
export type Scorecards = {
  /** By name: figures with such intervals make no ranking. */
  departments: DepartmentScorecard[]
  /** All departments together: what each may be held against. */
  together: Scorecard
  minimum: number
}

/** How each department of the reader's body handled what it was given in a period; nothing outside the office. */
export async function readScorecards(req: PayloadRequest, period: Period): Promise<Scorecards> {
  const organisation = readableBody(req)
  const minimum = organisation ? await minimumSample(req, organisation) : 0
  const given = organisation ? await scoredDuties(req, organisation, period) : []
  const isWorkday = organisation
    ? (await calendarFor(await anyTx(req), organisation)).isWorkday
    : isChineseWorkday
  const judge = { at: now(), minimum, isWorkday }
  const departments = [...byDepartment(given).values()]
    .map(({ department, duties }) => ({ department, card: scorecardOf(duties, judge) }))
    .sort((a, b) => a.department.name.localeCompare(b.department.name, 'zh'))
  return {
    departments,
    together: scorecardOf(
      given.map(({ duty }) => duty),
      judge,
    ),
    minimum,
  }
}

type Given = Awaited<ReturnType<typeof scoredDuties>>[number]

function byDepartment(given: readonly Given[]) {
  const departments = new Map<string, { department: Given['department']; duties: ScoredDuty[] }>()
  for (const { department, duty } of given) {
    const known = departments.get(department.id) ?? { department, duties: [] }
    departments.set(department.id, { department, duties: [...known.duties, duty] })
  }
  return departments
}
