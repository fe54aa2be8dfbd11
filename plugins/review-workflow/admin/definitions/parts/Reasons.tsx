'use client'

import type { Localised } from '../../../core/types'
import { fill } from '../../../translations/messages'
import { newId } from '../draft/newId'
import { useEditor } from '../EditorContext'
import { FieldProblems } from '../fields/FieldProblems'
import { LabelField } from '../fields/LabelField'
import { useField } from '../fields/useField'

/** Kinds of reason to choose from when a document is not adopted. */
export function Reasons() {
  const { draft, change, texts, pick } = useEditor()
  const { id, group, problems } = useField('rejectReasons')
  const { rejectReasons } = draft
  const set = (next: typeof rejectReasons) => change({ ...draft, rejectReasons: next })
  const setLabel = (index: number, label: Localised) =>
    set(rejectReasons.map((reason, at) => (at === index ? { ...reason, label } : reason)))
  const taken = rejectReasons.map(({ code }) => code)
  return (
    <section className="wfd-section" {...group}>
      <h2>{texts.reasons}</h2>
      <p className="wfd-help">{rejectReasons.length === 0 ? texts.noReasons : texts.reasonsHelp}</p>
      <FieldProblems id={id} problems={problems} />
      {rejectReasons.length > 0 && (
        <p className="wfd-reasons__head" aria-hidden="true">
          <span>{texts.nameZh}</span>
          <span>{texts.nameEn}</span>
        </p>
      )}
      <ol className="wfd-reasons">
        {rejectReasons.map(({ code, label }, index) => (
          <li key={code}>
            <LabelField
              path={`rejectReasons.${index}.label`}
              label={`${texts.reasonName} ${index + 1}`}
              value={label}
              isLine
              onChange={(next) => setLabel(index, next)}
            />
            <button
              type="button"
              className="wfd-button wfd-button--quiet"
              aria-label={fill(texts.removeOf, { name: pick(label) })}
              onClick={() => set(rejectReasons.filter((_, at) => at !== index))}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="wfd-button"
        onClick={() => set([...rejectReasons, { code: newId('reason', taken), label: { zh: '', en: '' } }])}
      >
        + {texts.addReason}
      </button>
    </section>
  )
}
