'use client'

import { useEffect } from 'react'
import type { CompileTexts } from '../../../../translations/zh/compile'
import type { Told } from './useStructure'

type Props = { told: Told | null; onDone: () => void; words: CompileTexts['desk'] }

/** Good news goes by itself; what can be undone, or was refused, stays until the next change. Milliseconds. */
const shown = 6_000

/** What came of the last change. The region is always there, so that screen readers hear what enters it. */
export function ToldBar({ told, onDone, words }: Props) {
  useEffect(() => {
    if (!told || told.undo || told.isRefusal) return
    const timer = setTimeout(onDone, shown)
    return () => clearTimeout(timer)
  }, [told, onDone])
  return (
    <div role="status" className="mq-desk__told" data-empty={told === null || undefined}>
      {told && (
        <>
          <span>{told.text}</span>
          {told.undo && (
            <button type="button" className="mq-plain" onClick={told.undo}>
              {words.undo}
            </button>
          )}
          {(told.undo ?? told.isRefusal) && (
            <button type="button" className="mq-desk__dismiss" aria-label={words.dismiss} onClick={onDone}>
              ×
            </button>
          )}
        </>
      )}
    </div>
  )
}
