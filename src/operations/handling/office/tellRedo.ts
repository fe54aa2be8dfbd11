import type { PayloadRequest } from 'payload'
import { loadDuty } from '../hold/loadDuty'
import { dueValues } from '../mails/dueValues'
import { tellContact } from '../mails/tellContact'

/** Tells a department why its answer came back, and by when it is to be given again. */
export async function tellRedo(
  req: PayloadRequest,
  assignment: string,
  { note, rev }: { note: string; rev: number },
): Promise<void> {
  const after = await loadDuty(req, assignment, { hold: false })
  if (!after) return
  await tellContact(req, after.assignment, {
    template: 'redo',
    cause: `redo:${rev}`,
    values: { ...dueValues(after), note },
  })
}
