import { handling } from '../../../plugins/handling'
import { handlingOptions } from './options'

/** Duties of departments: their fields are checked, and PostgreSQL keeps them on their rails. */
export const duties = handling(handlingOptions)
