export type * from './types/definition'
export type * from './types/decision'
export type * from './types/run'
