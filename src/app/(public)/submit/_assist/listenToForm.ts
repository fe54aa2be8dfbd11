import type { Sync } from './createSync'
import type { Slot } from './openSlot'
import type { Work } from './work'

/** Milliseconds of rest after typing before a text is saved on this device. */
const rest = 400

type Parts = { work: Work; slot: Slot; sync: Sync }

/**
 * Saves as somebody types, when the page is left, and when the form is sent.
 *
 * @returns stops listening
 */
export function listenToForm({ work, slot, sync }: Parts): () => void {
  const { form } = work
  let timer = 0
  const saveNow = (): void => {
    window.clearTimeout(timer)
    timer = 0
    slot.save()
  }
  const onInput = (): void => {
    work.isSynced = false
    window.clearTimeout(timer)
    timer = window.setTimeout(saveNow, rest)
    sync.plan()
  }
  const onHide = (): void => {
    if (timer !== 0) saveNow()
    if (document.visibilityState === 'hidden' && sync.isPlanned()) void sync.save(true)
  }
  const onSubmit = (): void => {
    work.isSending = true
    saveNow()
    sync.cancel()
  }
  /** Back from the page after sending, the form is alive again. */
  const onShow = (event: Event): void => {
    if (event instanceof PageTransitionEvent && event.persisted) work.isSending = false
  }
  const off = [
    on(form, 'input', onInput),
    on(form, 'change', onInput),
    on(form, 'submit', onSubmit),
    on(document, 'visibilitychange', onHide),
    on(window, 'pagehide', onHide),
    on(window, 'pageshow', onShow),
  ]
  return () => {
    window.clearTimeout(timer)
    sync.cancel()
    for (const stop of off) stop()
  }
}

function on(target: EventTarget, type: string, handler: (event: Event) => void): () => void {
  target.addEventListener(type, handler)
  return () => target.removeEventListener(type, handler)
}
