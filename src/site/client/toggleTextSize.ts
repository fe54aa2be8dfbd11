const key = 'mq-text'
const large = 'large-text'

/** Lets the button make everything larger, and remembers it on this device. The page's head applies it before the first paint. */
export function toggleTextSize(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-text-size]')
  if (!button) return
  const root = document.documentElement.classList
  button.setAttribute('aria-pressed', String(root.contains(large)))
  button.addEventListener('click', () => {
    const isLarge = root.toggle(large)
    button.setAttribute('aria-pressed', String(isLarge))
    remember(isLarge)
  })
}

function remember(isLarge: boolean): void {
  try {
    if (isLarge) localStorage.setItem(key, 'large')
    else localStorage.removeItem(key)
  } catch {
    // A device that keeps nothing forgets the size with the page.
  }
}
