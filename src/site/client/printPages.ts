/** Opens the browser's print dialogue. */
export function printPages(): void {
  for (const button of document.querySelectorAll('[data-print]'))
    button.addEventListener('click', () => window.print())
}
