'use client'

import type { Localised } from '../../../core/types'
import { useEditor } from '../EditorContext'
import { TextField } from './TextField'

type Props = {
  path: string
  label: string
  value: Localised
  /** One line of a list whose head says what stands where: its labels are for those who cannot see it. */
  isLine?: boolean
  onChange: (value: Localised) => void
}

/** A name in both languages, Chinese first. */
export function LabelField({ path, label, value, isLine = false, onChange }: Props) {
  const { texts } = useEditor()
  return (
    <fieldset className={isLine ? 'wfd-pair wfd-pair--line' : 'wfd-pair'}>
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
