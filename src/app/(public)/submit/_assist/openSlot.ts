import type { DeviceDraft } from './deviceDrafts'
import { hiddenField, readFields, sameFields, writeFields, type Fields } from './fields'
import { isSecret } from './isSecret'
import { tabMemory } from './tabMemory'
import type { Work } from './work'

export type Entry = { slot: string; draft: DeviceDraft }
export type Slot = ReturnType<typeof openSlot>

/** The form's place on this device. */
export function openSlot(work: Work, initial: Fields) {
  const { form, page, device, report } = work
  const memory = tabMemory(page.form)
  const hidden = (name: string): string => hiddenField(form, name)?.value ?? ''
  const formKey = (): string => page.key ?? hidden('formKey')
  let name = formKey()
  let seen: number | null = device.read(name)?.savedAt ?? null

  const draftOf = (fields: Fields): Omit<DeviceDraft, 'savedAt'> => ({
    form: page.form,
    formKey: formKey(),
    formToken: hidden('formToken'),
    base: hidden('draft'),
    fields,
    rev: work.rev,
    isSynced: work.isSynced,
    isSent: work.isSending,
  })

  /** Saves the form as it stands; a text with the marking of a state secret is kept nowhere. */
  function save(): void {
    const fields = readFields(form)
    if (isSecret(fields)) {
      device.remove(name)
      seen = null
      return report({ device: 'paused' })
    }
    if (seen === null && sameFields(fields, initial)) return
    const place = device.write(name, draftOf(fields), seen)
    if (place) {
      name = place.slot
      seen = place.savedAt
      memory.write(name)
    }
    report({ device: place ? { at: place.savedAt } : 'failed' })
  }

  /** What is in the form gets a slot of its own before something else takes its place. */
  function setAside(fields: Fields, at: number): void {
    const draft = { ...draftOf(fields), rev: 0, isSynced: false, isSent: false }
    device.write(`${formKey()}~${at.toString(36)}`, draft, null)
  }

  /** The form goes on where a text on this device was left, under that text's own key. */
  function bringBack({ slot, draft }: Entry): void {
    takeKeys(draft)
    takeUp({ slot, draft })
    work.rev = draft.rev
    writeFields(form, draft.fields)
    memory.write(slot)
    report({ restored: draft.savedAt, device: { at: draft.savedAt } })
  }

  function takeKeys(draft: DeviceDraft): void {
    if (page.key !== undefined || draft.formToken === '') return
    for (const field of ['formKey', 'formToken'] as const) {
      const input = hiddenField(form, field)
      if (input) input.value = draft[field]
    }
  }

  function takeUp({ slot, draft }: Entry): void {
    name = slot
    seen = draft.savedAt
  }

  return {
    save,
    setAside,
    bringBack,
    takeUp,
    formKey,
    hidden,
    memory,
    name: () => name,
    isWritten: () => seen !== null,
  }
}
