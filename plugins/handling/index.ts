import type { Config, Plugin } from 'payload'
import { assertFields } from './assertFields'
import { tablesOf, type HandlingOptions } from './options'
import { prepareDatabase } from './store/prepareDatabase'

/**
 * Duties of departments, kept in the application's own collections: their moves, their clock, their
 * journal. The plugin checks that the collections can hold them and that PostgreSQL guards them.
 */
export const handling =
  (options: HandlingOptions): Plugin =>
  (config: Config): Config => {
    assertFields(config, options)
    return {
      ...config,
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await prepareDatabase(payload, tablesOf(options))
      },
    }
  }

export {
  dayAfter,
  dayBefore,
  isWeekend,
  workdayFrom,
  workdaysBetween,
  type Day,
  type DutyCalendar,
} from './core/calendar'
export { computeDue, dueDay, type ClockCause, type DutyClock } from './core/clock'
export { clockOf, type ClockEvent } from './core/clockOf'
export { explainDue, type DayRun, type DueStep } from './core/explain'
export { daysLate, daysLeft, rungDue, rungsOf, type Rung, type RungLevel } from './core/ladder'
export {
  dutyMoves,
  dutyStates,
  endStates,
  isEnded,
  isMove,
  isOpen,
  openStates,
  stateAfter,
  type DutyMove,
  type DutyState,
} from './core/moves'
export { offersOf, type Offer } from './core/offers'
export { reduceDuty } from './core/reduce'
export { daysFor, defaultRules, type DutyGrade, type DutyRole, type HandlingRules } from './core/rules'
export type {
  Duty,
  DutyEvent,
  DutyPlan,
  DutyReason,
  Implementation,
  Reduced as ReducedDuty,
} from './core/types'
export { tablesOf, type HandlingOptions } from './options'
export { readJournal } from './store/readJournal'
export { handlingSchemaSql, type HandlingTables } from './store/schema'
export { writeEvent, type JournalEntry } from './store/writeEvent'
export { writePlan } from './store/writePlan'
