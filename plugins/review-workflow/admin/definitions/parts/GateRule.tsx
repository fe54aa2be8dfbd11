'use client'

import type { FieldRule } from '../../../core/types'
import { useEditor } from '../EditorContext'
import { ChoiceField } from '../fields/ChoiceField'
import { NumberField } from '../fields/NumberField'
import { TextField } from '../fields/TextField'

type Props = { rule: FieldRule | undefined; path: string; onChange: (rule: FieldRule) => void }

const rules = ['filled', 'atLeast', 'atMost', 'oneOf'] as const

/** A rule on a field of the reviewed text. */
export function GateRule({ rule = { field: '', is: 'filled' }, path, onChange }: Props) {
  const { texts, fields } = useEditor()
  return (
    <>
      <ChoiceField
        path={`${path}.field`}
        label={texts.ruleField}
        value={rule.field}
        placeholder={texts.choose}
        options={fields.map(({ name, label }) => ({ value: name, label }))}
        onChange={(field) => onChange({ ...rule, field })}
      />
      <ChoiceField
        path={`${path}.is`}
        label={texts.ruleIs}
        value={rule.is}
        options={rules.map((value) => ({ value, label: texts.rules[value] }))}
        onChange={(is) => onChange({ ...rule, is })}
      />
      {(rule.is === 'atLeast' || rule.is === 'atMost') && (
        <NumberField
          path={`${path}.n`}
          label={texts.ruleN}
          value={rule.n ?? Number.NaN}
          isRequired
          onChange={(n) => onChange({ ...rule, n: n ?? Number.NaN })}
        />
      )}
      {rule.is === 'oneOf' && (
        <TextField
          path={`${path}.values`}
          label={texts.ruleValues}
          value={(rule.values ?? []).join('\n')}
          isLong
          onChange={(text) => onChange({ ...rule, values: text.split('\n') })}
        />
      )}
    </>
  )
}
