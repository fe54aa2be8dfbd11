import { cleanPaste } from '../../../../domain/submission/cleanPaste'

export type Paste = {
  /** Name of the field. */ field: string
  text: string
  /** Something was changed on the way. */ isCleaned: boolean
}

/**
 * Cleans what is pasted into the texts of a form. It goes in the way typing does, so that the browser's
 * own undo takes it back.
 *
 * @param tell called after each paste
 */
export function startPaste(form: HTMLFormElement, tell: (paste: Paste) => void): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event
    if (!(target instanceof HTMLTextAreaElement) || !clipboardData) return
    const text = clipboardData.getData('text/plain')
    if (text === '') return
    const clean = cleanPaste({ text, html: clipboardData.getData('text/html') })
    // Nothing to clean but the ends, or line ends that the browser mends itself.
    const isCleaned = clean !== text.replace(/\r\n?/g, '\n').trim()
    if (isCleaned) {
      event.preventDefault()
      insert(target, clean)
    }
    tell({ field: target.name, text: clean, isCleaned })
  }
  form.addEventListener('paste', onPaste)
  return () => form.removeEventListener('paste', onPaste)
}

function insert(target: HTMLTextAreaElement, text: string): void {
  target.focus()
  // The only call that keeps the undo of the field; no browser has dropped it.
  if (document.execCommand('insertText', false, text)) return
  target.setRangeText(text, target.selectionStart, target.selectionEnd, 'end')
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
