export type Kept = { state: 'ready' | 'saving' | 'failed' | 'gone' } | { state: 'saved'; time: string }

/** How long nobody types before what was typed is saved, in milliseconds. */
const pause = 1_500

/**
 * Saves a form's text a moment after it was changed, and at once when the page is left. Returns how to stop.
 *
 * @param report told of every change of where the text stands
 */
export function startKeeping(
  form: HTMLFormElement,
  action: string,
  report: (kept: Kept) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isChanged = false
  let isSent = false

  const save = async (): Promise<void> => {
    if (!isChanged || isSent) return
    isChanged = false
    report({ state: 'saving' })
    report(await post(form, action))
  }
  const changed = (): void => {
    isChanged = true
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }
  // What is on its way to the office must not come back as a draft.
  const sent = (): void => {
    isSent = true
    clearTimeout(timer)
  }
  const left = (): void => {
    if (document.visibilityState === 'hidden') void save()
  }

  form.addEventListener('input', changed)
  form.addEventListener('submit', sent)
  document.addEventListener('visibilitychange', left)
  return () => {
    clearTimeout(timer)
    form.removeEventListener('input', changed)
    form.removeEventListener('submit', sent)
    document.removeEventListener('visibilitychange', left)
  }
}

async function post(form: HTMLFormElement, action: string): Promise<Kept> {
  const body = new FormData(form)
  // Files are sent with the answer, not with every draft of it.
  body.delete('files')
  try {
    const answer = await fetch(action, { method: 'POST', body, keepalive: true })
    if (answer.status === 409) return { state: 'gone' }
    return answer.ok ? { state: 'saved', time: clockTime() } : { state: 'failed' }
  } catch {
    return { state: 'failed' }
  }
}

const clockTime = (): string =>
  new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })
