import type { TransitionNotice, WorkflowDocument } from '../../options'
import { reviewed } from '../../store/bind'
import type { StoredRun } from '../../store/runs'
import type { TransitionArgs } from './index'

type Announcement = {
  args: Pick<TransitionArgs, 'req' | 'collection'>
  document: WorkflowDocument
  run: StoredRun
  event: TransitionNotice['event']
}

/** Tells the application, in the transaction: whatever it writes stands or falls with the act. */
export async function announce({ args, document, run, event }: Announcement): Promise<void> {
  const { req, collection } = args
  const { onTransition, onNotice } = reviewed(req.payload, collection)
  const notice: TransitionNotice = { req, collection, document, run, event }
  await (event.from === event.to ? onNotice : onTransition)?.(notice)
}
