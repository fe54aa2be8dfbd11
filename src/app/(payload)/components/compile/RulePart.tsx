'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Texts } from '../../../../translations'

type Props = { busy: boolean; words: Texts['compile']['waiting']; onRun: (most: number) => void }

/** What a digest usually holds, and the most an issue can. */
const usual = 12
const largest = 200

/** Takes what has waited longest of what the filters show. */
export function RulePart({ busy, words, onRun }: Props) {
  const id = useId()
  const [most, setMost] = useState(usual)
  return (
    <fieldset className="mq-panel__rule">
      <legend>{words.byRule}</legend>
      <label htmlFor={id}>{words.byRuleHelp}</label>
      <span>
        <input
          id={id}
          type="number"
          min={1}
          max={largest}
          value={most}
          onChange={({ target }) => setMost(Number.isNaN(target.valueAsNumber) ? 1 : target.valueAsNumber)}
        />{' '}
        {words.mostAfter}
      </span>
      <Button
        buttonStyle="secondary"
        disabled={busy || most < 1 || most > largest}
        margin={false}
        size="medium"
        type="button"
        onClick={() => onRun(most)}
      >
        {words.ruleButton}
      </Button>
    </fieldset>
  )
}
