'use client'

import { useId, useState } from 'react'
import { ComparedText, diffTexts } from '../../../../../plugins/review-workflow/exports/client'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import type { Edits } from './useEdits'
import { approvedOf } from './values'

type Props = {
  read: DeskEntry
  edits: Edits
  sections: string[]
  isOpen: boolean
  words: CompileTexts['desk']
}

/** What is printed: title and text beside the approved ones, section, note. */
export function PrintFields({ read, edits: { values, set }, sections, isOpen, words }: Props) {
  const id = useId()
  const approved = approvedOf(read)
  const [view, setView] = useState<'both' | 'changes'>(isOpen ? 'both' : 'changes')
  const isChanged = !read.isComposite && values.text !== approved.text
  return (
    <section className="mq-form__part" aria-labelledby={`${id}-h`}>
      <h3 id={`${id}-h`}>{words.print}</h3>
      <div className="mq-form__pair">
        <label className="mq-input">
          <span>{words.title}</span>
          <input
            value={values.title}
            maxLength={100}
            readOnly={!isOpen}
            onChange={({ target }) => set('title', target.value)}
          />
        </label>
        <label className="mq-input mq-form__section">
          <span>{words.section}</span>
          <input
            value={values.section}
            maxLength={40}
            readOnly={!isOpen}
            list={`${id}-sections`}
            onChange={({ target }) => set('section', target.value)}
          />
          <datalist id={`${id}-sections`}>
            {sections.map((section) => (
              <option key={section} value={section} />
            ))}
          </datalist>
        </label>
      </div>
      {!read.isComposite && (
        <div className="mq-views" role="group" aria-label={words.view}>
          {(['both', 'changes'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {words.views[each]}
            </button>
          ))}
          {isOpen && isChanged && (
            <button type="button" className="mq-plain" onClick={() => set('text', approved.text)}>
              {words.backToApproved}
            </button>
          )}
        </div>
      )}
      {view === 'both' || read.isComposite ? (
        <div className="mq-form__texts">
          <div className="mq-approved" tabIndex={0} role="region" aria-label={words.approved}>
            {read.items.map((item) => (
              <div key={item.id}>
                <h4>{read.isComposite ? fill(words.approvedOf, { title: item.title }) : words.approved}</h4>
                {item.text.split('\n').map((line, index) => (
                  <Line key={index} line={line} />
                ))}
              </div>
            ))}
          </div>
          <div className="mq-form__text">
            <label className="mq-input">
              <span>{words.text}</span>
              <textarea
                value={values.text}
                maxLength={20_000}
                readOnly={!isOpen}
                aria-describedby={`${id}-text`}
                onChange={({ target }) => set('text', target.value)}
              />
            </label>
            <small id={`${id}-text`}>{words.textHelp}</small>
          </div>
        </div>
      ) : (
        <Changes before={approved.text} after={values.text} words={words} />
      )}
      <label className="mq-input">
        <span>{words.note}</span>
        <textarea
          rows={2}
          value={values.note}
          maxLength={1_000}
          readOnly={!isOpen}
          onChange={({ target }) => set('note', target.value)}
        />
      </label>
    </section>
  )
}

/** A line of a typed text as it will look: headings stand out, the rest reads on. */
function Line({ line }: { line: string }) {
  const heading = /^#{2,3}\s+(.+)$/.exec(line)?.[1]
  return heading ? <p className="mq-approved__heading">{heading}</p> : <p>{line}</p>
}

function Changes({ before, after, words }: { before: string; after: string; words: CompileTexts['desk'] }) {
  const parts = diffTexts(before, after)
  const count = (kind: 'added' | 'removed'): number =>
    parts.reduce((sum, part) => sum + (part.kind === kind ? part.text.replace(/\s/g, '').length : 0), 0)
  if (before === after) return <p className="wf-empty">{words.noChanges}</p>
  return (
    <div className="mq-changes">
      <p role="status">{fill(words.changeCount, { removed: count('removed'), added: count('added') })}</p>
      <ComparedText parts={parts} label={words.changes} />
    </div>
  )
}
