import { readFields, writeFields } from './fields'
import type { Sync } from './createSync'
import type { Slot } from './openSlot'
import type { SavingControls } from './saving'
import { continueMark } from './tabMemory'
import type { Work } from './work'

type Parts = { work: Work; slot: Slot; sync: Sync; refresh: () => void; announce: () => void }

/** What somebody decides about their texts. Whatever leaves the form is kept on this device first. */
export function createControls({ work, slot, sync, refresh, announce }: Parts): Omit<SavingControls, 'stop'> {
  const { form, device, report } = work

  function settle(): void {
    work.conflict = null
    report({ conflict: null })
    leaveNotice()
  }

  /** The notice with the pressed button goes; whoever pressed it by key must not be nowhere. */
  function leaveNotice(): void {
    refresh()
    form.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true })
  }

  return {
    keepMine: () => {
      const theirs = work.conflict
      if (!theirs) return
      slot.setAside(theirs.fields, theirs.savedAt)
      work.rev = theirs.rev
      work.isSynced = false
      settle()
      void sync.save()
    },
    takeTheirs: () => {
      const theirs = work.conflict
      if (!theirs) return
      slot.setAside(readFields(form), Date.now())
      work.rev = theirs.rev
      writeFields(form, theirs.fields)
      settle()
    },
    goOn: (chosen) => {
      const draft = device.read(chosen)
      if (!draft) return refresh()
      slot.save()
      const isThisForm = draft.formKey === slot.formKey()
      if (isThisForm) {
        slot.setAside(readFields(form), Date.now())
        device.remove(chosen)
        writeFields(form, draft.fields)
      } else if (draft.base !== '' && draft.base !== slot.hidden('draft')) {
        // Its files are with the draft of the server: that page is shown, and the text brought back there.
        slot.memory.write(chosen)
        work.isSending = true
        return location.assign(`${location.pathname}?draft=${encodeURIComponent(draft.base)}${continueMark}`)
      } else {
        slot.bringBack({ slot: chosen, draft })
        announce()
      }
      leaveNotice()
    },
    drop: (chosen) => {
      device.remove(chosen)
      leaveNotice()
    },
    startAgain: () => {
      slot.save()
      slot.memory.forget()
      location.assign(location.pathname)
    },
  }
}
