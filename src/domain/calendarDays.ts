import { shanghaiDay } from './workingDays'

const day = 24 * 60 * 60 * 1000

/** Calendar days from the day of one instant to the day of another, in Shanghai; 0 on the same day, negative before it. */
export const calendarDays = (from: Date, to: Date): number =>
  Math.round((Date.parse(shanghaiDay(to)) - Date.parse(shanghaiDay(from))) / day)
