const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const LINE_EVERY_MS = 5_000

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

function spinner(label, since) {
  let frame = 0
  const draw = () =>
    process.stdout.write(`\r\u001b[2K${FRAMES[frame++ % FRAMES.length]} ${label} ${seconds(since)}`)
  const timer = setInterval(draw, 100)
  return () => {
    clearInterval(timer)
    process.stdout.write('\r\u001b[2K')
  }
}

function lines(label, since) {
  const timer = setInterval(() => console.log(`… ${label} ${seconds(since)}`), LINE_EVERY_MS)
  return () => clearInterval(timer)
}

/** Runs `work` and shows that something happens: a spinner on a terminal, else a line every 5 s. */
export async function withProgress(label, work) {
  const since = Date.now()
  const clear = process.stdout.isTTY ? spinner(label, since) : lines(label, since)
  try {
    const result = await work()
    clear()
    console.log(`✓ ${label} ${seconds(since)}`)
    return result
  } catch (error) {
    clear()
    console.log(`✗ ${label} ${seconds(since)}`)
    throw error
  }
}
