export { instructionProblem, type InstructionProblem } from './instructionProblem'
export { scorecardOf, type Scorecard, type ScoredDuty } from './scorecard'
export { boardQueues, standings, type BoardQueue, type Standing } from './vocabulary'
