import { createControls } from './createControls'
import { createSync } from './createSync'
import { createDeviceDrafts } from './deviceDrafts'
import { readDefaults, readFields, sameFields, type Fields } from './fields'
import { listenToForm } from './listenToForm'
import { openSlot, type Entry, type Slot } from './openSlot'
import { atFirst, type SavingControls, type SavingPage, type SavingState } from './saving'
import { isComingBack } from './tabMemory'
import { watchTabs } from './watchTabs'
import { whatIsNewer } from './whatIsNewer'
import type { Work } from './work'

type Args = {
  form: HTMLFormElement
  page: SavingPage
  report: (change: Partial<SavingState>) => void
}

/**
 * Saves what is typed into a form on this device and, for somebody signed in, in their account; brings it
 * back after a reload. Nothing is ever written over unseen: whatever loses is kept in a slot of its own.
 */
export function startSaving({ form, page, report }: Args): SavingControls {
  const device = createDeviceDrafts(localStorage)
  const initial = readDefaults(form)
  const work: Work = {
    form,
    page,
    device,
    report,
    rev: page.rev,
    isSynced: true,
    isSending: false,
    conflict: null,
  }
  const slot = openSlot(work, initial)
  const sync = createSync(work, slot)
  const othersOpen = new Set<string>()
  const tabs = watchTabs((formKey) => {
    othersOpen.add(formKey)
    if (formKey === slot.formKey()) report({ isInOtherTab: true })
    refresh()
  })
  const announce = (): void => tabs.say(slot.formKey())
  const refresh = (): void => report({ unfinished: unfinishedOf(work, slot, othersOpen) })

  report({ ...atFirst })
  begin(work, slot, initial)
  announce()
  refresh()
  const stopListening = listenToForm({ work, slot, sync })
  // Typed before this was loaded.
  if (!sameFields(readFields(form), initial)) form.dispatchEvent(new Event('input', { bubbles: true }))
  const controls = createControls({ work, slot, sync, refresh, announce })
  return {
    ...controls,
    stop: () => {
      stopListening()
      tabs.stop()
    },
  }
}

/** The text of this very form, or the one this tab was at, when the page does not show it already. */
function begin(work: Work, slot: Slot, initial: Fields): void {
  const { device, page, report } = work
  const known = device.list(page.form)
  const remembered = slot.memory.read()
  const mine =
    known.find((entry) => entry.slot === remembered) ??
    known.find(({ draft }) => draft.formKey === slot.formKey())
  if (!mine) return
  if (!sameFields(mine.draft.fields, initial)) return meet(mine)
  if (mine.draft.formKey === slot.formKey()) slot.takeUp(mine)

  function meet(entry: Entry): void {
    const { draft } = entry
    const verdict = whatIsNewer({
      draft,
      page,
      formKey: slot.formKey(),
      base: slot.hidden('draft'),
      isBack: isComingBack(),
    })
    if (verdict === 'forget') device.remove(entry.slot)
    if (verdict === 'setAside') slot.setAside(draft.fields, draft.savedAt)
    if (verdict === 'bringBack' || verdict === 'ask') bringBack(entry)
    if (verdict !== 'ask') return
    work.conflict = { fields: initial, rev: page.rev, savedAt: Date.now() }
    report({ conflict: work.conflict })
  }

  /** Whoever began to type while the page was loading keeps that too. */
  function bringBack(entry: Entry): void {
    const typed = readFields(work.form)
    if (!sameFields(typed, initial) && !sameFields(typed, entry.draft.fields))
      slot.setAside(typed, Date.now())
    slot.bringBack(entry)
  }
}

/** Texts of this form's kind that are neither in it nor open in another tab. */
function unfinishedOf(
  { form, page, device }: Work,
  slot: Slot,
  othersOpen: ReadonlySet<string>,
): SavingState['unfinished'] {
  const now = readFields(form)
  return device
    .list(page.form)
    .filter((entry) => entry.slot !== slot.name() && !othersOpen.has(entry.draft.formKey))
    .filter(({ draft }) => !sameFields(draft.fields, now))
    .map((entry) => ({
      slot: entry.slot,
      title: entry.draft.fields.title ?? '',
      savedAt: entry.draft.savedAt,
    }))
}
