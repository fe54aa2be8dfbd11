import { sameFields, type Fields } from './fields'

/** A text somebody has not sent yet, as this device keeps it. */
export type DeviceDraft = {
  /** Which form it belongs to: `submit`, or a revision of one item. */
  form: string
  formKey: string
  formToken: string
  /** Draft of the server the page was shown from, '' for none. */
  base: string
  fields: Fields
  /** Milliseconds since 1970. */
  savedAt: number
  /** Revision of the draft in the person's account; 0 for none. */
  rev: number
  /** Nothing was typed since that revision. */
  isSynced: boolean
  /** The button that sends was pressed after it was typed. */
  isSent: boolean
}

export type Place = { slot: string; savedAt: number }
export type DeviceDrafts = ReturnType<typeof createDeviceDrafts>

const prefix = 'mq-draft:'
/** Days after which a text nobody came back to is forgotten. */
const keepDays = 30

/**
 * Texts on this device, one a slot. What another tab wrote is never written over: whoever comes second
 * goes on in a slot of its own.
 *
 * @param storage where they are kept, `localStorage`; every call may fail, and then says so
 */
export function createDeviceDrafts(storage: Storage, now: () => number = Date.now) {
  const read = (slot: string): DeviceDraft | null => parse(attempt(() => storage.getItem(prefix + slot)))

  /** @param seen what this tab last wrote or read there; null when it has not looked yet */
  const write = (slot: string, draft: Omit<DeviceDraft, 'savedAt'>, seen: number | null): Place | null => {
    const there = read(slot)
    const isOthers = there !== null && there.savedAt !== seen && !sameFields(there.fields, draft.fields)
    const place = {
      slot: isOthers ? `${slot}~${Math.random().toString(36).slice(2, 8)}` : slot,
      savedAt: Math.max(now(), (there?.savedAt ?? 0) + 1),
    }
    const text = JSON.stringify({ ...draft, savedAt: place.savedAt })
    return attempt(() => storage.setItem(prefix + place.slot, text)) === null ? null : place
  }

  const remove = (slot: string): void => {
    attempt(() => storage.removeItem(prefix + slot))
  }

  /** Those of a form, the newest first. */
  const list = (form: string): { slot: string; draft: DeviceDraft }[] =>
    slots()
      .flatMap((slot) => {
        const draft = read(slot)
        return draft ? [{ slot, draft }] : []
      })
      .filter(({ slot, draft }) => {
        const isOld = draft.savedAt < now() - keepDays * 86_400_000
        if (isOld) remove(slot)
        return !isOld && draft.form === form
      })
      .sort((a, b) => b.draft.savedAt - a.draft.savedAt)

  /** Forgets everything that was kept under a form's key. */
  const forget = (formKey: string): void => {
    for (const slot of slots()) if (read(slot)?.formKey === formKey) remove(slot)
  }

  const slots = (): string[] =>
    Array.from({ length: attempt(() => storage.length) ?? 0 }, (_, index) =>
      attempt(() => storage.key(index)),
    )
      .filter((key): key is string => typeof key === 'string' && key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))

  return { read, write, remove, list, forget }
}

/** Storage throws when it is full or not allowed. */
function attempt<Result>(action: () => Result): Result | null {
  try {
    return action()
  } catch {
    return null
  }
}

function parse(text: string | null): DeviceDraft | null {
  const value: unknown = text === null ? null : attempt(() => JSON.parse(text) as unknown)
  return isDraft(value) ? value : null
}

const isDraft = (value: unknown): value is DeviceDraft =>
  typeof value === 'object' &&
  value !== null &&
  'form' in value &&
  typeof value.form === 'string' &&
  'formKey' in value &&
  typeof value.formKey === 'string' &&
  'savedAt' in value &&
  typeof value.savedAt === 'number' &&
  'fields' in value &&
  typeof value.fields === 'object' &&
  value.fields !== null
