'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * Asks before the page is left with unsaved changes: the browser's own question when the tab closes, ours
 * when a link is followed.
 */
export function useLeaveGuard(isDirty: boolean) {
  const [target, setTarget] = useState<string | null>(null)
  const isLeaving = useRef(false)

  useEffect(() => {
    if (!isDirty) return
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current) event.preventDefault()
    }
    // While capturing, before the router sees the click.
    const onClick = (event: MouseEvent) => {
      const href = hrefOf(event)
      if (href === null || isLeaving.current) return
      event.preventDefault()
      event.stopPropagation()
      setTarget(href)
    }
    window.addEventListener('beforeunload', onUnload)
    document.addEventListener('click', onClick, true)
    return () => {
      window.removeEventListener('beforeunload', onUnload)
      document.removeEventListener('click', onClick, true)
    }
  }, [isDirty])

  return {
    isAsking: target !== null,
    stay: () => setTarget(null),
    leave: (to: string | null = target) => {
      isLeaving.current = true
      if (to === null) window.location.reload()
      else window.location.assign(to)
    },
  }
}

/** Where a click leads in this window; null for anything but a plain click on a link to another page. */
function hrefOf(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!isPlain || !(link instanceof HTMLAnchorElement) || link.target === '_blank') return null
  const isHere = link.pathname === window.location.pathname && link.search === window.location.search
  return isHere ? null : link.href
}
