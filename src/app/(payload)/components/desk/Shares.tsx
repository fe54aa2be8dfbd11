'use client'

import { useState } from 'react'
import { equalShares } from '../../../../domain/compile'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import type { Send } from './useDesk'

type Props = { read: DeskEntry; send: Send; isOpen: boolean; words: CompileTexts['desk'] }

/** How much of a composite entry is whose. Saved as soon as the shares make a hundred. */
export function Shares({ read, send, isOpen, words }: Props) {
  const [shares, setShares] = useState(read.items.map(({ share }) => share))
  const [refusal, setRefusal] = useState<string | null>(null)
  const sum = shares.reduce((total, share) => total + share, 0)
  const change = async (next: number[]) => {
    setShares(next)
    setRefusal(null)
    if (next.reduce((total, share) => total + share, 0) !== 100) return
    const reply = await send('shares', {
      entry: read.entry.id,
      shares: read.items.map(({ id }, index) => ({ item: id, share: next[index] ?? 0 })),
    })
    if (reply.kind !== 'done')
      setRefusal(
        reply.kind === 'refused'
          ? reply.message
          : reply.kind === 'conflict'
            ? words.saving.merged
            : words.failed,
      )
  }
  return (
    <fieldset className="mq-shares" disabled={!isOpen}>
      <legend>{words.sources}</legend>
      {read.items.map((item, index) => (
        <label key={item.id}>
          <span>{fill(words.share, { title: item.title })}</span>
          <input
            type="number"
            min={0}
            max={100}
            step={1}
            value={shares[index] ?? 0}
            onChange={({ target: { valueAsNumber } }) =>
              void change(shares.with(index, Number.isNaN(valueAsNumber) ? 0 : Math.round(valueAsNumber)))
            }
          />
        </label>
      ))}
      <p role={sum === 100 && !refusal ? 'status' : 'alert'} data-wrong={sum !== 100 || undefined}>
        {refusal ?? fill(sum === 100 ? words.shareSum : words.shareWrong, { sum })}{' '}
        {isOpen && (
          <button type="button" className="mq-plain" onClick={() => void change(equalShares(shares.length))}>
            {words.shareEqual}
          </button>
        )}
      </p>
    </fieldset>
  )
}
