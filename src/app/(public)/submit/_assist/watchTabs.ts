type Heard = { type: 'who' | 'here'; formKey: string }

/**
 * Tells tabs of one browser of each other's drafts.
 *
 * @param hears called with the key of every draft that is open in another tab
 */
export function watchTabs(hears: (formKey: string) => void): {
  say: (formKey: string) => void
  stop: () => void
} {
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel('mq-drafts') : null
  let mine = ''
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isHeard(data)) return
    hears(data.formKey)
    if (data.type === 'who') channel.postMessage({ type: 'here', formKey: mine } satisfies Heard)
  })
  return {
    say: (formKey) => {
      mine = formKey
      channel?.postMessage({ type: 'who', formKey } satisfies Heard)
    },
    stop: () => channel?.close(),
  }
}

const isHeard = (data: unknown): data is Heard =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  (data.type === 'who' || data.type === 'here') &&
  'formKey' in data &&
  typeof data.formKey === 'string'
