// Read by every Node version there is: no syntax newer than Node 14 here or in what this file imports.
import { text } from './text.mjs'

const MINIMUM = [20, 19]

/** Who started this process. */
export const parentAtStart = process.ppid

function oldNode() {
  const parts = process.versions.node.split('.').map(Number)
  return parts[0] < MINIMUM[0] || (parts[0] === MINIMUM[0] && parts[1] < MINIMUM[1])
}

/** Prints a problem somebody can mend as one line, any other with its stack. */
export function report(error) {
  const known = error && typeof error.code === 'string' && text('error.' + error.code, error.details)
  const line = known && known !== 'error.' + error.code ? known : undefined
  console.error(line ? '\n✗ ' + line : error)
}

/**
 * Runs one script: checks Node, answers --help, then calls `main` of the module that `load` imports.
 * Its answer is the exit code.
 */
export function launch(name, load) {
  if (oldNode()) {
    const details = { version: process.versions.node, minimum: MINIMUM.join('.') }
    report({ code: 'node.old', details: details })
    process.exitCode = 1
    return
  }
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(text('help.' + name))
    return
  }
  // Exits by itself once nothing is left to do; forced, because a forgotten timer must not keep the prompt.
  load()
    .then((module) => module.main(process.argv.slice(2)))
    .then((code) => process.exit(code || 0))
    .catch((error) => {
      report(error)
      process.exit(1)
    })
}
