import { hasSecretMarking } from '../../../../domain/submission/hasSecretMarking'
import type { Fields } from './fields'

/** Whether any field carries the marking of a state secret. */
export const isSecret = (fields: Fields): boolean => Object.values(fields).some(hasSecretMarking)
