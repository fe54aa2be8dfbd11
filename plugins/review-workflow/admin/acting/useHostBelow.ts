'use client'

import { useEffect, useState, type RefObject } from 'react'

/**
 * An element of our own right below the document's row of controls. Payload offers a place inside that
 * row, whose height is fixed; a step bar needs the full width beneath it.
 */
export function useHostBelow(anchor: RefObject<HTMLElement | null>): HTMLElement | null {
  const [host, setHost] = useState<HTMLElement | null>(null)
  useEffect(() => {
    const controls = anchor.current?.closest('.doc-controls')
    if (!controls) return
    const element = document.createElement('div')
    controls.after(element)
    setHost(element)
    return () => element.remove()
  }, [anchor])
  return host
}
