'use client'

import { useEffect, useState } from 'react'
import { callOperation } from '../actions/callOperation'
import { numberIn } from './numberIn'

type Preview = { people: number; mailed: number }

/** Whom publishing would reach, counted when the dialog opens; null until it is known. */
export function usePreview(url: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null)
  useEffect(() => {
    let isGone = false
    void callOperation(url, {}, '').then((outcome) => {
      if (isGone || !outcome.ok) return
      setPreview({ people: numberIn(outcome.answer, 'people'), mailed: numberIn(outcome.answer, 'mailed') })
    })
    return () => {
      isGone = true
    }
  }, [url])
  return preview
}
