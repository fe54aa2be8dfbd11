/**
 * Fetches a text and puts it into the clipboard; false when it could not. Pages without HTTPS have no
 * clipboard of their own: there an invisible field is copied from.
 */
export async function copyText(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { credentials: 'include' })
    if (!response.ok) return false
    const text = await response.text()
    if (!window.isSecureContext) return copyByField(text)
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function copyByField(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
