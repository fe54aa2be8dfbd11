import { actOnDuty } from '../../operations/handling/actOnDuty'
import { answerQuestion } from '../../operations/handling/office/answerQuestion'
import { decideRequest } from '../../operations/handling/office/decideRequest'
import { remindNow } from '../../operations/handling/office/remindNow'
import type { DutyAction } from '../../operations/handling/types'
import type { Assignment } from '../../payload-types'
import { signToken } from '../../server/tokens'
import type { DemoStep } from '../content'
import { requestOf, visitor, type Loaded } from './context'

/** What happened to a duty, one act after the other; those its journal knows already are left out. */
export async function playSteps(loaded: Loaded, id: string, steps: readonly DemoStep[]): Promise<void> {
  const { totalDocs } = await loaded.payload.count({
    collection: 'duty-events',
    where: { assignment: { equals: id } },
    overrideAccess: true,
  })
  for (const step of steps.slice(totalDocs - 1)) await play(loaded, await read(loaded, id), step)
}

const read = ({ payload }: Loaded, id: string): Promise<Assignment> =>
  payload.findByID({ collection: 'assignments', id, depth: 0, overrideAccess: true })

async function play(loaded: Loaded, duty: Assignment, step: DemoStep): Promise<void> {
  const supervisor = () => requestOf(loaded, 'supervisor')
  switch (step.act) {
    case 'answer':
      return void (await answerQuestion(await supervisor(), { assignment: duty.id, text: step.text }))
    case 'ask':
    case 'opinion':
      return act(loaded, duty, actionOf({ act: step.act, text: step.text }))
    case 'notice':
      return void (await remindNow(await supervisor(), {
        assignment: duty.id,
        level: step.level,
        note: step.note,
      }))
    case 'refuseReturn':
    case 'grantExtension':
      return decide(loaded, duty, step.act === 'grantExtension', step.note)
    default:
      return act(loaded, duty, actionOf(step))
  }
}

type DepartmentStep =
  | Exclude<DemoStep, { act: 'ask' | 'answer' | 'opinion' | 'notice' | 'refuseReturn' | 'grantExtension' }>
  | { act: 'ask' | 'opinion'; text: string }

function actionOf(step: DepartmentStep): DutyAction {
  switch (step.act) {
    case 'acknowledge':
      return { act: 'acknowledge', input: {} }
    case 'requestReturn':
      return { act: 'requestReturn', input: { reason: step.reason, elsewhere: step.elsewhere } }
    case 'requestExtension':
      return { act: 'requestExtension', input: { days: step.days, reason: step.reason } }
    case 'ask':
    case 'opinion':
      return { act: step.act, input: { text: step.text } }
  }
}

/** A department acts through its private link, as it would from its mail. */
async function act(loaded: Loaded, duty: Assignment, action: DutyAction): Promise<void> {
  const token = signToken({ purpose: 'reply', id: duty.id, version: duty.replyVersion, expires: 0 })
  const result = await actOnDuty(await visitor(loaded), { token }, { ...action, rev: duty.rev })
  if (!result.ok)
    throw new Error(`demo: ${action.act} on ${duty.title} was refused: ${JSON.stringify(result)}`)
}

async function decide(loaded: Loaded, duty: Assignment, grant: boolean, note: string): Promise<void> {
  const { docs } = await loaded.payload.find({
    collection: 'duty-requests',
    where: { and: [{ assignment: { equals: duty.id } }, { state: { equals: 'open' } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  if (docs[0])
    await decideRequest(await requestOf(loaded, 'supervisor'), { request: docs[0].id, grant, note })
}
