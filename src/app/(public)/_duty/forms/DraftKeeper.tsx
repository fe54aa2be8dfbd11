'use client'

import { useEffect, useState } from 'react'
import type { DutyTexts } from '../../../../translations/zh/duty'
import styles from './DraftKeeper.module.css'
import { startKeeping, type Kept } from './startKeeping'

type DraftKeeperProps = {
  words: DutyTexts['saving']
  /** Where drafts are saved. */
  action: string
  /** Id of the form whose text is kept. */
  form: string
}

/** Keeps what is typed while it is typed. It changes often and says nothing new: not announced. */
export function DraftKeeper({ words, action, form }: DraftKeeperProps) {
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    const element = document.getElementById(form)
    if (!(element instanceof HTMLFormElement)) return
    setKept({ state: 'ready' })
    return startKeeping(element, action, setKept)
  }, [action, form])
  return <p className={styles.line}>{kept ? lineOf(kept, words) : ' '}</p>
}

const lineOf = (kept: Kept, words: DutyTexts['saving']): string =>
  kept.state === 'saved' ? words.saved.replace('{{time}}', kept.time) : words[kept.state]
