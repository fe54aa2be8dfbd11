'use client'

import { useId, useState } from 'react'
import { presetsIn } from '../../../core/presets/presetsIn'
import type { PresetId } from '../../../core/presets/types'
import { fill } from '../../../translations/messages'
import { Dialog } from '../../acting/Dialog'
import { useWords } from '../../useWords'
import { applyPreset } from '../draft/applyPreset'
import { useEditor } from '../EditorContext'
import { presetWords } from '../presetWords'

const presets = presetsIn(presetWords)

/** Orders of known offices to start from; nothing is replaced before it is confirmed. */
export function PresetChoice({ onApplied }: { onApplied: () => void }) {
  const { draft, change, texts } = useEditor()
  const { texts: all } = useWords()
  const id = useId()
  const [chosen, setChosen] = useState<PresetId | ''>('')
  const [isAsking, setAsking] = useState(false)
  const preset = presets.find((entry) => entry.id === chosen)
  const apply = () => {
    if (preset) change(applyPreset(draft, preset.body))
    setAsking(false)
    setChosen('')
    onApplied()
  }
  return (
    <section className="wfd-preset">
      <label htmlFor={id}>{texts.preset}</label>
      <div className="wfd-preset__row">
        <select
          id={id}
          value={chosen}
          onChange={(event) => setChosen(presets.find((entry) => entry.id === event.target.value)?.id ?? '')}
        >
          <option value="">{texts.presetChoose}</option>
          {presets.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {texts.presets.names[entry.id].label}
            </option>
          ))}
        </select>
        <button type="button" className="wfd-button" disabled={!preset} onClick={() => setAsking(true)}>
          {texts.presetUse}
        </button>
      </div>
      {chosen !== '' && <p className="wfd-help">{texts.presets.names[chosen].about}</p>}
      {isAsking && chosen !== '' && (
        <Dialog
          title={fill(texts.presetTitle, { name: texts.presets.names[chosen].label })}
          onClose={() => setAsking(false)}
          buttons={
            <>
              <button type="button" className="wfd-button wfd-button--main" onClick={apply}>
                {texts.presetUse}
              </button>
              <button type="button" className="wfd-button" onClick={() => setAsking(false)}>
                {all.cancel}
              </button>
            </>
          }
        >
          <p>{texts.presetText}</p>
        </Dialog>
      )}
    </section>
  )
}
