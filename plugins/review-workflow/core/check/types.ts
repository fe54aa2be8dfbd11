/** What a definition is held against: who and what there is where it shall be used. */
export type World = {
  /** Ids of the people who hold each role in the body. A role that is not among the keys is unknown. */
  holders: Record<string, readonly string[]>
  /** Ids of everybody a step may name. */
  people: readonly string[]
  /** Names of the application's checks. */
  checks: readonly string[]
  /** Reviewed fields a rule may speak of; null when that is not known. */
  fields: readonly string[] | null
}

/**
 * What is wrong with a definition, and where. An `error` keeps it from being saved; a `warning` is a
 * thing an office may want, but should know.
 */
export type Problem = {
  /** As written in code: `steps.1.quorum.n`. */
  path: string
  code: ProblemCode
  level: 'error' | 'warning'
  /** Values for the sentence; `name_zh` and `name_en` are the same word in two languages. */
  context?: Record<string, string>
}

export type ProblemCode =
  | 'labelMissing'
  | 'labelUntranslated'
  | 'idMalformed'
  | 'idTaken'
  | 'noSteps'
  | 'tooManySteps'
  | 'nobodyNamed'
  | 'roleUnknown'
  | 'roleEmpty'
  | 'personUnknown'
  | 'namedTwice'
  | 'stepEmpty'
  | 'sharedPeople'
  | 'quorumNotWhole'
  | 'quorumTooHigh'
  | 'weightNotPositive'
  | 'weightTooLow'
  | 'weightUnused'
  | 'orderUnused'
  | 'targetUnknown'
  | 'targetNotEarlier'
  | 'targetTwice'
  | 'policyUnused'
  | 'policyTwice'
  | 'ruleMissing'
  | 'fieldUnknown'
  | 'ruleNotWhole'
  | 'ruleNoValues'
  | 'checkMissing'
  | 'checkUnknown'
  | 'daysNotWhole'
  | 'remindTooEarly'
  | 'escalateToNobody'
  | 'timesTwice'
  | 'approvesByItself'
  | 'reasonsMissing'
  | 'hoursOutOfRange'
  | 'startEmpty'
  | 'unreachable'
  | 'deadEnd'
  | 'noWayBack'
