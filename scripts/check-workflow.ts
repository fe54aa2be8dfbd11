import { runCheck } from './lib/check/runCheck'
import { measure } from './lib/check-workflow/measure'
import { parts } from './lib/check-workflow/parts'

const args = process.argv.slice(2)
if (args.includes('--help')) {
  console.log(
    `npm run check:workflow [-- ${parts.map(({ name }) => name).join(' ')}] [-- --mutation]: measures what must hold of the review order, one line a figure (name | measured | limit | ok or SHORT); fails when one is short`,
  )
  process.exit(0)
}
const wanted = args.filter((name) => name !== '--mutation')
// On its own the flag adds the mutation score to everything else.
const all = parts.map(({ name }) => name)
const names = !args.includes('--mutation') ? wanted : wanted.length === 0 ? all : [...wanted, 'mutation']
runCheck({ parts, names, measure }).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
