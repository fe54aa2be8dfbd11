'use client'

import type { Localised } from '../../../core/types'
import { useEditor } from '../EditorContext'
import { TextField } from './TextField'

type Props = { path: string; label: string; value: Localised; onChange: (value: Localised) => void }

/** A name in both languages, Chinese first. */
export function LabelField({ path, label, value, onChange }: Props) {
  const { texts } = useEditor()
  return (
    <fieldset className="wfd-pair">
      <legend>{label}</legend>
      <TextField
        path={`${path}.zh`}
        label={texts.nameZh}
        value={value.zh}
        onChange={(zh) => onChange({ ...value, zh })}
      />
      <TextField
        path={`${path}.en`}
        label={texts.nameEn}
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </fieldset>
  )
}
