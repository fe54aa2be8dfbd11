import type { PayloadRequest } from 'payload'
import { holds, idOf, isOffice, viewerOf } from '../../../../collections/shared/access'
import { mayAct } from '../../../domain/mayAct'
import type { Assignment } from '../../../payload-types'
import { now } from '../../../server/clock'
import { readToken } from '../../../server/tokens'
import type { DutyAccess } from '../types'
import { loadDuty, type LoadedDuty } from './loadDuty'
import type { Hand } from './performAct'

export type OpenedDuty = LoadedDuty & { door: 'link' | 'account' | 'office'; mayAct: boolean; hand: Hand }

/**
 * The duty somebody comes to, by its link or signed in. `null`: not a genuine way; `gone`: genuine once.
 *
 * @param hold whether the caller means to change it
 */
export async function openDuty(
  req: PayloadRequest,
  access: DutyAccess,
  how: { hold: boolean },
): Promise<OpenedDuty | { gone: true } | null> {
  return 'token' in access ? byLink(req, access.token, how) : bySession(req, access.assignment, how)
}

async function byLink(
  req: PayloadRequest,
  token: string,
  how: { hold: boolean },
): Promise<OpenedDuty | { gone: true } | null> {
  const claims = readToken('reply', token)
  if (!claims) return null
  const isExpired = claims.expires > 0 && claims.expires < now().getTime()
  const loaded = isExpired ? null : await loadDuty(req, claims.id, how)
  if (loaded?.assignment.replyVersion !== claims.version) return { gone: true }
  const by = loaded.assignment.contactName
  return { ...loaded, door: 'link', mayAct: true, hand: { via: 'link', by } }
}

async function bySession(
  req: PayloadRequest,
  id: string,
  how: { hold: boolean },
): Promise<OpenedDuty | null> {
  const viewer = viewerOf(req)
  const loaded = viewer ? await loadDuty(req, id, how) : null
  if (!viewer || !loaded) return null
  const { assignment, organisation } = loaded
  const by = req.user?.name ?? ''
  if (isOffice(viewer) && viewer.organisation === organisation)
    // What came on paper is entered by those who dispatch and verify.
    return {
      ...loaded,
      door: 'office',
      mayAct: holds(viewer, ...mayAct.dispatch, ...mayAct.verify),
      hand: { via: 'office', by },
    }
  return holds(viewer, 'departmentHandler') && isOf(assignment, viewer.department)
    ? { ...loaded, door: 'account', mayAct: true, hand: { via: 'account', by } }
    : null
}

const isOf = ({ department }: Assignment, own: string | null): boolean =>
  own !== null && idOf(department) === own
