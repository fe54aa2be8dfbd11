import type { ActionId } from '../types'
import { approve, timeout } from './approve'
import { comeAndGo } from './comeAndGo'
import { leave } from './leave'
import { markTime } from './markTime'
import { seating } from './seating'
import { sendBack } from './sendBack'
import { submit } from './submit'
import type { Planner } from './types'

/** What each action does to the run. */
export const planners: Record<ActionId, Planner> = {
  submit,
  withdraw: leave('withdrawn'),
  takeBack: comeAndGo.takeBack,
  approve,
  return: leave('returned'),
  sendBack,
  reject: leave('rejected'),
  transfer: seating.transfer,
  delegate: comeAndGo.delegate,
  handBack: comeAndGo.handBack,
  addSigner: seating.addSigner,
  removeSigner: seating.removeSigner,
  claim: comeAndGo.claim,
  release: comeAndGo.release,
  cc: markTime.naming,
  ack: markTime.nothing,
  remind: markTime.nothing,
  comment: markTime.nothing,
  timeout,
  dueSoon: markTime.tick,
  overdue: markTime.tick,
  escalate: markTime.tick,
}
