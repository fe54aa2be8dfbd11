import { runCheck } from './lib/check/runCheck'
import { parts } from './lib/check-delivery/parts'

const names = process.argv.slice(2)
if (names.includes('--help')) {
  console.log(
    `npm run check:delivery [-- ${parts.map(({ name }) => name).join(' ')}]: measures what must hold between the office and the departments: mail that arrives, clocks that run, answers that come back, one line a figure (name | measured | limit | ok or SHORT); fails when one is short`,
  )
  process.exit(0)
}
runCheck({ parts, names }).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
