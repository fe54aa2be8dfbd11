/** Copies a page's address where asked, and says so on the button. */
export function copyAddresses(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => {
      copy(button.dataset.copy ?? '').then(
        () => {
          button.textContent = button.dataset.done ?? ''
        },
        () => undefined,
      )
    })
  }
}

/** Old browsers and pages without TLS have no clipboard of their own; the old command serves them. */
async function copy(text: string): Promise<void> {
  if ('clipboard' in navigator) return navigator.clipboard.writeText(text)
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  document.execCommand('copy')
  field.remove()
}
