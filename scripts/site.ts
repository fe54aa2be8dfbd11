import { report } from './lib/launch.mjs'
import { runSite } from './lib/site'
import { text } from './lib/text.mjs'

const args = process.argv.slice(2)
if (args.includes('--help')) {
  console.log(text('help.site'))
  process.exit(0)
}
runSite(args).then(
  () => process.exit(0),
  (error: unknown) => {
    report(error)
    process.exit(1)
  },
)
