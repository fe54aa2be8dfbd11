export { dutyMoves, dutyStates, reduceDuty, type DutyEvent, type DutyState } from './core/reduce'
export { moveDuty } from './store/moveDuty'
export { handlingSchemaSql } from './store/schema'
