import type { Side } from './side'
import { submissionForm } from './submissions'

/** One filled-in form of somebody nobody knows, until the browser is sent on to the page with the receipt. */
export async function sendGuestForm({ visitor, names }: Side): Promise<void> {
  const page = await visitor.sendForm('/api/submissions', submissionForm(names))
  if (!page.startsWith('/submit/received?')) throw new Error(`bench: the form led to ${page}`)
}
