'use client'

import { useId } from 'react'
import { publicWarnings, type PublicWarning } from '../../../../domain/compile'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import type { Edits } from './useEdits'

type Props = { read: DeskEntry; edits: Edits; isOpen: boolean; words: CompileTexts['desk'] }

/** What the public may read of an entry: consent, decision, words of its own, and what stands against them. */
export function PublicFields({ read, edits: { values, set }, isOpen, words }: Props) {
  const id = useId()
  const consents = read.items.every(({ consent }) => consent)
  const warnings = publicWarnings({
    ...values,
    internal: values.text,
    names: read.items.flatMap(({ authors }) => authors.map(({ name }) => name)),
  })
  const isMissing = values.publish && (values.publicTitle.trim() === '' || values.publicText.trim() === '')
  const startFromPrint = () => {
    set('publicTitle', values.title)
    set('publicText', values.text)
  }
  return (
    <section className="mq-form__part" aria-labelledby={`${id}-h`}>
      <h3 id={`${id}-h`}>{words.public}</h3>
      <p className="mq-form__intro">{words.publicIntro}</p>
      <ul className="mq-consents">
        {read.items.map((item) => (
          <li key={item.id} data-consent={item.consent}>
            {read.isComposite && `${item.title}：`}
            {item.consent
              ? words.consentYes
              : item.consentReason
                ? fill(words.consentNo, { reason: item.consentReason })
                : words.consentNoReason}
          </li>
        ))}
      </ul>
      <label className="mq-form__tick">
        <input
          type="checkbox"
          checked={values.publish}
          disabled={!isOpen || (!consents && !values.publish)}
          onChange={({ target }) => set('publish', target.checked)}
        />
        <span>{words.publish}</span>
      </label>
      {consents && (
        <>
          <label className="mq-input">
            <span>{words.publicTitle}</span>
            <input
              value={values.publicTitle}
              maxLength={100}
              readOnly={!isOpen}
              onChange={({ target }) => set('publicTitle', target.value)}
            />
          </label>
          <label className="mq-input">
            <span>{words.publicText}</span>
            <textarea
              rows={10}
              value={values.publicText}
              maxLength={20_000}
              readOnly={!isOpen}
              onChange={({ target }) => set('publicText', target.value)}
            />
          </label>
          {isOpen && (
            <button type="button" className="mq-button" onClick={startFromPrint}>
              {values.publicText.trim() === '' ? words.startFromEdited : words.replaceDraft}
            </button>
          )}
          <div aria-live="polite">
            {(warnings.length > 0 || isMissing) && (
              <div className="mq-warnings">
                <p>{words.warnings.title}</p>
                <ul>
                  {isMissing && <li>{words.publicMissing}</li>}
                  {warnings.map((warning) => (
                    <li key={JSON.stringify(warning)}>{warningText(warning, words)}</li>
                  ))}
                </ul>
              </div>
            )}
          </div>
          <label className="mq-input">
            <span>{words.publicNote}</span>
            <textarea
              rows={2}
              value={values.publicNote}
              maxLength={1_000}
              readOnly={!isOpen}
              onChange={({ target }) => set('publicNote', target.value)}
            />
          </label>
        </>
      )}
    </section>
  )
}

function warningText(warning: PublicWarning, { warnings }: CompileTexts['desk']): string {
  switch (warning.code) {
    case 'identical':
      return warnings.identical
    case 'name':
      return fill(warnings.name, { name: warning.name })
    case 'phone':
    case 'identity':
    case 'card':
      return fill(warnings[warning.code], { found: warning.found })
  }
}
