import type { Figure } from '../support/figure'
import { recordFigure } from '../support/figure'
import { startApplication } from '../support/applicationStart'
import { measurePages, pageSets } from './measurePages'

// Lighthouse on the pages people meet on their phones:
//   node --conditions=production --import tsx test/lighthouse/index.ts [members|digest]
// Of the built application with the demonstration city, or of the one at E2E_URL. Prints a line for each
// figure and what cost points; answers 1 when one is short. Nothing else should run meanwhile.

async function main(set: string | undefined): Promise<number> {
  const pages = set === 'digest' ? pageSets.digest : pageSets.members
  const { application, stop } = await startApplication()
  try {
    let short = 0
    for await (const { figures, lost } of measurePages(application, pages)) {
      for (const figure of figures) {
        recordFigure(figure)
        console.log(lineOf(figure))
        if (!figure.ok) short += 1
      }
      for (const audit of lost) console.log(`  ${audit}`)
    }
    return short === 0 ? 0 : 1
  } finally {
    await stop()
  }
}

const lineOf = ({ name, measured, limit, ok }: Figure): string =>
  `${name} | ${measured} | ${limit} | ${ok ? 'ok' : 'SHORT'}`

process.exitCode = await main(process.argv[2])
