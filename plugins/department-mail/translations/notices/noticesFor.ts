import { en } from './en'
import { type Notices } from './types'
import { zh } from './zh'

/** The notices in a language; Chinese for every language but English. */
export const noticesFor = (language: string): Notices => (language.toLowerCase().startsWith('en') ? en : zh)
