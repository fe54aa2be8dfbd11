import type { Locale } from '../../../../translations'
import type { AssistTexts } from '../../../../translations/zh/assist'
import styles from './FormAssist.module.css'
import type { SavingState } from './saving'
import { say } from './say'
import { whenSaved } from './whenSaved'

type SaveLineProps = { locale: Locale; words: AssistTexts; saving: SavingState; isReady: boolean }

/** Where the text is saved. It changes often and says nothing new: not announced. */
export function SaveLine({ locale, words, saving, isReady }: SaveLineProps) {
  return <p className={styles.saved}>{isReady ? lineOf(saving, words, locale) : ' '}</p>
}

function lineOf({ device, account }: SavingState, words: AssistTexts, locale: Locale): string {
  if (device === 'paused') return words.paused
  if (account === 'signedOut') return words.signedOut
  if (account === 'failed') return words.serverFailed
  const here = typeof device === 'object' ? device.at : 0
  if (typeof account === 'object' && account.at >= here - 1_000)
    return say(words.onServer, { time: whenSaved(account.at, locale) })
  if (device === 'failed') return words.deviceFailed
  return here === 0 ? words.notYet : say(words.onDevice, { time: whenSaved(here, locale) })
}
