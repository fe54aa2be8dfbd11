import type { Payload } from 'payload'
import type { Calendar } from '../../core/types'
import { weekdays } from '../../core/weekdays'
import { optionsOf } from '../../store/bind'

/** The working days of this installation. */
export const calendarOf = (payload: Payload): Calendar => optionsOf(payload).calendar ?? weekdays
