import { publishIssue } from '../../operations/publishIssue'
import { requestOf, type Loaded } from './context'
import { act, placeOf } from './review'

/** Takes an issue from wherever it stands through its steps to the public, by the people who do that. */
export async function playIssue(
  loaded: Loaded,
  id: string,
  beforeConsultation: () => Promise<void> = async () => undefined,
): Promise<void> {
  const place = () => placeOf(loaded, 'issues', id)
  if ((await place()) === 'draft') await act(loaded, 'issues', id, 'submit')
  if ((await place()) === 'proof') await act(loaded, 'issues', id, 'approve')
  if ((await place()) === 'consultation') {
    await beforeConsultation()
    await act(loaded, 'issues', id, 'approve')
  }
  if ((await place()) === 'signOff') await act(loaded, 'issues', id, 'approve')
  const { publishedAt } = await loaded.payload.findByID({
    collection: 'issues',
    id,
    depth: 0,
    overrideAccess: true,
  })
  if (!publishedAt) await publishIssue(await requestOf(loaded, 'editor-1'), id)
}
