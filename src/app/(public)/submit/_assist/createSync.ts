import { saveInAccount } from './accountDrafts'
import { keptFilesIn, readFields, sameFields, type Fields } from './fields'
import { isSecret } from './isSecret'
import { nest, type Nested } from './nest'
import type { Slot } from './openSlot'
import type { Work } from './work'

/** Milliseconds of rest after typing before a text is saved in the account, and before another try. */
const rest = 2_500
const retryRest = 20_000

export type Sync = ReturnType<typeof createSync>

/** Saves the form in the account of whoever is signed in, a while after typing and when the page is left. */
export function createSync(work: Work, slot: Slot) {
  let timer = 0
  let isOff = !work.page.hasAccount

  function plan(after = rest): void {
    window.clearTimeout(timer)
    timer = isOff ? 0 : window.setTimeout(() => void save(), after)
  }

  async function save(isLeaving = false): Promise<void> {
    cancel()
    const fields = readFields(work.form)
    if (isOff || work.conflict || work.isSending || work.isSynced || isSecret(fields)) return
    const answer = await saveInAccount(slot.formKey(), { values: valuesOf(fields), rev: work.rev, isLeaving })
    switch (answer.type) {
      case 'saved':
        work.rev = answer.rev
        work.isSynced = sameFields(fields, readFields(work.form))
        if (slot.isWritten()) slot.save()
        return work.report({ account: { at: answer.savedAt } })
      case 'newer':
        work.conflict = answer
        return work.report({ conflict: answer })
      case 'failed':
        plan(retryRest)
        return work.report({ account: 'failed' })
      case 'signedOut':
      case 'refused':
        isOff = true
        return work.report({ account: answer.type === 'refused' ? 'idle' : 'signedOut' })
    }
  }

  /** The answers with what the form says of itself, so that its files and its key come along. */
  const valuesOf = (fields: Fields): Nested => ({
    ...nest(fields),
    formKey: slot.hidden('formKey'),
    formToken: slot.hidden('formToken'),
    draft: slot.hidden('draft'),
    keptFiles: keptFilesIn(work.form),
  })

  function cancel(): void {
    window.clearTimeout(timer)
    timer = 0
  }

  return { plan, save, cancel, isPlanned: () => timer !== 0 }
}
