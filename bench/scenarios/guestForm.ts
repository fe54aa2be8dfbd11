import { newProof } from './proof'
import type { Side } from './side'
import { submissionForm } from './submissions'

/** A filled-in form of somebody nobody knows; sending it ends when the browser is sent on to the receipt. */
export async function guestForm({ visitor, names }: Side): Promise<() => Promise<void>> {
  const fields = submissionForm(names, await newProof())
  return async () => {
    const page = await visitor.sendForm('/api/submissions', fields)
    if (!page.startsWith('/submit/received?')) throw new Error(`bench: the form led to ${page}`)
  }
}
