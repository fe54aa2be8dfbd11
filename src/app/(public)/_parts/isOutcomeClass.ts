import { outcomeClasses, type OutcomeClass } from '../../../domain/vocabulary'

export const isOutcomeClass = (value: string): value is OutcomeClass =>
  (outcomeClasses as readonly string[]).includes(value)
