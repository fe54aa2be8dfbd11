import { type zh } from './zh'

/** One text for every key of the Chinese dictionary. */
export type Notices = Record<keyof typeof zh, string>
