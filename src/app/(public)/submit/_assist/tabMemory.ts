/** Which text this tab was working on: survives a reload, not the tab. */
export const tabMemory = (form: string) => ({
  read: (): string | null => attempt(() => sessionStorage.getItem(`mq-tab:${form}`)),
  write: (slot: string): void => void attempt(() => sessionStorage.setItem(`mq-tab:${form}`, slot)),
  forget: (): void => void attempt(() => sessionStorage.removeItem(`mq-tab:${form}`)),
})

/** Marks an address at which a text of this device is to be shown at once. */
export const continueMark = '#continue'

/** Whether the page is shown again (reload, back) or was asked to go on, rather than visited anew. */
export function isComingBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  const type = entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate'
  return type !== 'navigate' || location.hash === continueMark
}

function attempt<Result>(action: () => Result): Result | null {
  try {
    return action()
  } catch {
    return null
  }
}
