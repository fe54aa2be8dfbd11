'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { DraftChoice, SeriesChoice } from '../../../../operations/compile/listDrafts'
import type { WaitingFilter } from '../../../../operations/compile/waitingFilter'
import { fill, type Texts } from '../../../../translations'
import { RulePart } from './RulePart'
import { ToldLine } from './ToldLine'
import { useCompiling } from './useCompiling'
import type { Selection } from './useSelection'

type Props = {
  series: SeriesChoice[]
  drafts: DraftChoice[]
  rule: WaitingFilter
  selection: Selection
  hasItems: boolean
  words: Texts['compile']['waiting']
  adminRoute: string
  apiRoute: string
}

/** Where the ticked items go: a new issue of a series, or a draft that is there; by hand, or by the filters above. */
export function CompilePanel({
  series,
  drafts,
  rule,
  selection,
  hasItems,
  words,
  adminRoute,
  apiRoute,
}: Props) {
  const id = useId()
  const [of, setOf] = useState(series[0]?.id ?? '')
  const [draft, setDraft] = useState('')
  const [title, setTitle] = useState('')
  const { busy, told, compile } = useCompiling(apiRoute, words.failed)
  const ofSeries = drafts.filter((each) => each.series === of)
  const into = ofSeries.find((each) => each.id === draft)
  const count = selection.chosen.length
  const target = {
    series: of,
    ...(into ? { into: { issue: into.id, rev: into.rev } } : {}),
    ...(into || title.trim() === '' ? {} : { title }),
  }
  if (series.length === 0) return <p className="wf-empty">{words.noSeries}</p>
  return (
    <section className="mq-panel" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{words.compile}</h2>
      <p role="status" className="mq-panel__count">
        {count === 0 ? words.none : fill(words.selected, { count })}
        {count > 0 && (
          <button type="button" className="mq-plain" onClick={() => selection.setAll(false)}>
            {words.clearSelection}
          </button>
        )}
      </p>
      <label className="mq-input">
        <span>{words.series}</span>
        <select value={of} onChange={({ target: { value } }) => setOf(value)}>
          {series.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <label className="mq-input">
        <span>{words.target}</span>
        <select value={into ? draft : ''} onChange={({ target: { value } }) => setDraft(value)}>
          <option value="">{words.newIssue}</option>
          {ofSeries.map((each) => (
            <option key={each.id} value={each.id}>
              {fill(words.draft, { title: each.title, count: each.entries })}
            </option>
          ))}
        </select>
      </label>
      {!into && (
        <label className="mq-input">
          <span>{words.issueTitle}</span>
          <input value={title} maxLength={100} onChange={({ target: { value } }) => setTitle(value)} />
        </label>
      )}
      <Button
        buttonStyle="primary"
        disabled={busy || count === 0}
        margin={false}
        size="medium"
        type="button"
        onClick={() => void compile({ ...target, items: selection.chosen })}
      >
        {busy ? words.working : count === 0 ? words.byHandNone : fill(words.byHand, { count })}
      </Button>
      <ToldLine told={told} words={words} adminRoute={adminRoute} />
      {hasItems && (
        <RulePart
          busy={busy}
          words={words}
          onRun={(most) => void compile({ ...target, rule: { ...rule, most } })}
        />
      )}
    </section>
  )
}
