import { hiddenField } from './fields'

/** Seconds before a challenge expires at which a new one is asked for. */
const margin = 60

/**
 * Does a little work in the background once somebody begins to fill in the form, so that the office can
 * tell people from programs. Only where the browser has its cryptography (a secure context); nobody
 * notices when it fails.
 */
export function startProof(form: HTMLFormElement): () => void {
  const field = hiddenField(form, 'proof')
  if (!field || !window.isSecureContext) return () => undefined
  const abort = new AbortController()
  let timer = 0
  const work = async (): Promise<void> => {
    try {
      const { solveProof } = await import('./solveProof')
      const solved = await solveProof(abort)
      if (!solved) return
      field.value = solved.proof
      const rest = solved.expiresAt * 1000 - Date.now() - margin * 1000
      timer = window.setTimeout(() => void work(), Math.max(rest, margin * 1000))
    } catch {
      // The form is taken in without it, only less often.
    }
  }
  const onFirst = (): void => {
    form.removeEventListener('focusin', onFirst)
    void work()
  }
  form.addEventListener('focusin', onFirst)
  return () => {
    abort.abort()
    window.clearTimeout(timer)
    form.removeEventListener('focusin', onFirst)
  }
}
