import { isMessageState } from '../core/isMessageState'
import { stateTextKey } from './stateTextKey'
import { textsFor } from './textsFor'

/** The name of a message's state; a word that is none stays as it is. */
export const stateName = (state: string, language: string): string =>
  isMessageState(state) ? textsFor(language)[stateTextKey(state)] : state
