'use client'

import { fill } from '../../../translations/messages'
import { useEditor } from '../EditorContext'
import { LabelField } from '../fields/LabelField'
import { NumberField } from '../fields/NumberField'
import { RolesField } from '../fields/RolesField'
import { TickField } from '../fields/TickField'

/** Hours that hold when nothing is said; `core/types/definition` says the same. */
const usual = { remindHours: 24, claimHours: 48 }

/** What concerns the order as a whole. */
export function General() {
  const { draft, change, texts } = useEditor()
  return (
    <section className="wfd-section">
      <h2>{texts.general}</h2>
      <LabelField
        path="label"
        label={texts.name}
        value={draft.label}
        onChange={(label) => change({ ...draft, label })}
      />
      <RolesField
        path="mayStart"
        label={texts.mayStart}
        help={draft.mayStart?.length ? texts.mayStartHelp : texts.mayStartAnybody}
        values={draft.mayStart ?? []}
        onChange={(roles) => change({ ...draft, mayStart: roles.length > 0 ? roles : undefined })}
      />
      <TickField
        path="allowSameApprover"
        label={texts.twoPersonRule}
        help={texts.twoPersonHelp}
        checked={!draft.allowSameApprover}
        onChange={(isHeld) => change({ ...draft, allowSameApprover: isHeld ? undefined : true })}
      />
      <div className="wfd-row">
        {(['remindHours', 'claimHours'] as const).map((name) => (
          <NumberField
            key={name}
            path={name}
            label={texts[name]}
            help={fill(texts.hoursDefault, { hours: usual[name] })}
            value={draft[name]}
            onChange={(hours) => change({ ...draft, [name]: hours })}
          />
        ))}
      </div>
    </section>
  )
}
