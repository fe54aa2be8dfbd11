// The rendering process: takes one order after the other, answers each, ends with its parent.
import { DocumentRefused, makeDocument } from '../../../plugins/digest/exports/documents'
import type { Answer, Order } from './protocol'
import { tools } from './tools'

const send = (answer: Answer): void => void process.send?.(answer)

let turn = Promise.resolve()
process.on('message', (message: Order) => {
  turn = turn.then(() => answer(message))
})
process.on('disconnect', () => process.exit(0))

async function answer({ id, order }: Order): Promise<void> {
  try {
    const made = await makeDocument(order, tools, (percent) => send({ id, type: 'progress', percent }))
    send({ id, type: 'made', ...made, memory: process.memoryUsage.rss() })
  } catch (error) {
    if (error instanceof DocumentRefused)
      return send({ id, type: 'refused', problems: error.problems, memory: process.memoryUsage.rss() })
    console.error(error)
    send({ id, type: 'broken', message: error instanceof Error ? error.message : String(error) })
  }
}
