import { cleanPaste } from '../../../../domain/submission/cleanPaste'

/**
 * Cleans what is pasted into the texts of a form. It goes in the way typing does, so that the browser's
 * own undo takes it back.
 *
 * @param tell called when something was changed on the way
 */
export function startPaste(form: HTMLFormElement, tell: () => void): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const { target, clipboardData } = event
    if (!(target instanceof HTMLTextAreaElement) || !clipboardData) return
    const text = clipboardData.getData('text/plain')
    if (text === '') return
    const clean = cleanPaste({ text, html: clipboardData.getData('text/html') })
    // Nothing to clean but the ends, or line ends that the browser mends itself.
    if (clean === text.replace(/\r\n?/g, '\n').trim()) return
    event.preventDefault()
    insert(target, clean)
    tell()
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
