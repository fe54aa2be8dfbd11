import { hasSecretMarking } from '../../../../domain/submission/hasSecretMarking'
import { saveInAccount } from './accountDrafts'
import { createDeviceDrafts, type DeviceDraft } from './deviceDrafts'
import { hiddenField, keptFilesIn, readFields, sameFields, writeFields, type Fields } from './fields'
import { nest } from './nest'
import { atFirst, type Conflict, type SavingControls, type SavingPage, type SavingState } from './saving'
import { continueMark, isComingBack, tabMemory } from './tabMemory'
import { watchTabs } from './watchTabs'

/** Milliseconds of rest after typing before a text is saved here, and in the account. */
const deviceRest = 400
const accountRest = 2_500
const retryRest = 20_000

type Args = { form: HTMLFormElement; page: SavingPage; report: (change: Partial<SavingState>) => void }

/**
 * Saves what is typed into a form on this device and, for somebody signed in, in their account; brings it
 * back after a reload. Nothing is ever written over unseen: whatever loses is kept in a slot of its own.
 */
export function startSaving({ form, page, report }: Args): SavingControls {
  const device = createDeviceDrafts(localStorage)
  const memory = tabMemory(page.form)
  const initial = readFields(form)
  const hidden = (name: string): string => hiddenField(form, name)?.value ?? ''
  const keyNow = (): string => page.key ?? hidden('formKey')

  let slot = keyNow()
  let seen: number | null = device.read(slot)?.savedAt ?? null
  let rev = page.rev
  let isSynced = true
  let isSending = false
  let conflict: Conflict | null = null
  let account: 'on' | 'off' = page.hasAccount ? 'on' : 'off'
  let deviceTimer = 0
  let accountTimer = 0

  const tabs = watchTabs((formKey) => {
    if (formKey === keyNow()) report({ isInOtherTab: true })
    othersOpen.add(formKey)
    listUnfinished()
  })
  const othersOpen = new Set<string>()

  const draftNow = (fields: Fields): Omit<DeviceDraft, 'savedAt'> => ({
    form: page.form,
    formKey: keyNow(),
    formToken: hidden('formToken'),
    base: hidden('draft'),
    fields,
    rev,
    isSynced,
    isSent: isSending,
  })

  function saveHere(): void {
    window.clearTimeout(deviceTimer)
    deviceTimer = 0
    const fields = readFields(form)
    if (Object.values(fields).some(hasSecretMarking)) return pause()
    if (seen === null && sameFields(fields, initial)) return
    const place = device.write(slot, draftNow(fields), seen)
    if (place) {
      slot = place.slot
      seen = place.savedAt
      memory.write(slot)
    }
    report({ device: place ? { at: place.savedAt } : 'failed' })
  }

  /** A text with the marking of a state secret is kept nowhere. */
  function pause(): void {
    window.clearTimeout(accountTimer)
    device.remove(slot)
    seen = null
    report({ device: 'paused' })
  }

  async function saveThere(isLeaving = false): Promise<void> {
    window.clearTimeout(accountTimer)
    accountTimer = 0
    const fields = readFields(form)
    if (account === 'off' || conflict || isSending || isSynced) return
    if (Object.values(fields).some(hasSecretMarking)) return
    const values = nest(fields)
    values.formKey = hidden('formKey')
    values.formToken = hidden('formToken')
    values.draft = hidden('draft')
    values.keptFiles = keptFilesIn(form)
    const answer = await saveInAccount(keyNow(), { values, rev, isLeaving })
    switch (answer.type) {
      case 'saved':
        rev = answer.rev
        isSynced = sameFields(fields, readFields(form))
        if (seen !== null) saveHere()
        return report({ account: { at: answer.savedAt } })
      case 'newer':
        conflict = answer
        return report({ conflict })
      case 'signedOut':
        account = 'off'
        return report({ account: 'signedOut' })
      case 'refused':
        account = 'off'
        return report({ account: 'idle' })
      case 'failed':
        accountTimer = window.setTimeout(() => void saveThere(), retryRest)
        return report({ account: 'failed' })
    }
  }

  function onInput(): void {
    isSynced = false
    window.clearTimeout(deviceTimer)
    window.clearTimeout(accountTimer)
    deviceTimer = window.setTimeout(saveHere, deviceRest)
    if (account === 'on') accountTimer = window.setTimeout(() => void saveThere(), accountRest)
  }

  function onHide(): void {
    if (deviceTimer !== 0) saveHere()
    if (document.visibilityState === 'hidden' && accountTimer !== 0) void saveThere(true)
  }

  function onSubmit(): void {
    isSending = true
    saveHere()
    window.clearTimeout(accountTimer)
  }

  /** Back from the page after sending, the form is alive again. */
  function onShow({ persisted }: PageTransitionEvent): void {
    if (persisted) isSending = false
  }

  /** What is in the form gets a slot of its own before something else takes its place. */
  function setAside(fields: Fields, at: number): void {
    device.write(`${keyNow()}~${at.toString(36)}`, { ...draftNow(fields), rev: 0, isSynced: false }, null)
  }

  function bringBack(from: { slot: string; draft: DeviceDraft }): void {
    const { draft } = from
    if (page.key === undefined) {
      for (const name of ['formKey', 'formToken'] as const) {
        const field = hiddenField(form, name)
        if (field && draft.formToken !== '') field.value = draft[name]
      }
    }
    slot = from.slot
    seen = draft.savedAt
    rev = draft.rev
    writeFields(form, draft.fields)
    memory.write(slot)
    tabs.say(keyNow())
    report({ restored: draft.savedAt, device: { at: draft.savedAt } })
    listUnfinished()
  }

  function listUnfinished(): void {
    const now = readFields(form)
    const unfinished = device
      .list(page.form)
      .filter(
        (entry) =>
          entry.slot !== slot && !othersOpen.has(entry.draft.formKey) && !sameFields(entry.draft.fields, now),
      )
      .filter(({ draft }) => page.key === undefined || draft.formKey === page.key)
      .map(({ slot, draft }) => ({ slot, title: draft.fields.title ?? '', savedAt: draft.savedAt }))
    report({ unfinished })
  }

  /** The text of this very form, or the one this tab was at, when the page does not show it already. */
  function begin(): void {
    const remembered = memory.read()
    const known = device.list(page.form)
    const mine =
      known.find((entry) => entry.slot === remembered) ??
      known.find(({ draft }) => draft.formKey === keyNow())
    if (mine && !sameFields(mine.draft.fields, initial)) decide(mine)
    else if (mine?.draft.formKey === keyNow()) takeUp(mine)
    tabs.say(keyNow())
    listUnfinished()
  }

  function takeUp(mine: { slot: string; draft: DeviceDraft }): void {
    slot = mine.slot
    seen = mine.draft.savedAt
  }

  function decide(mine: { slot: string; draft: DeviceDraft }): void {
    const { draft } = mine
    if (draft.formKey !== keyNow()) return page.isFresh && isComingBack() ? bringBack(mine) : undefined
    if (page.rev > draft.rev && draft.isSynced) return device.remove(mine.slot)
    if (page.rev > draft.rev && draft.rev > 0) {
      bringBack(mine)
      conflict = { fields: initial, rev: page.rev, savedAt: Date.now() }
      return report({ conflict })
    }
    // What was typed on this very page, or in the account's draft since it was last saved there.
    if (draft.base === hidden('draft') || page.rev > 0) return bringBack(mine)
    // A page that answers a post has what was sent. What was not sent steps aside.
    if (!draft.isSent) setAside(draft.fields, draft.savedAt)
  }

  const controls: SavingControls = {
    keepMine: () => {
      if (!conflict) return
      setAside(conflict.fields, conflict.savedAt)
      rev = conflict.rev
      conflict = null
      isSynced = false
      report({ conflict })
      listUnfinished()
      void saveThere()
    },
    takeTheirs: () => {
      if (!conflict) return
      const theirs = conflict
      setAside(readFields(form), Date.now())
      rev = theirs.rev
      conflict = null
      writeFields(form, theirs.fields)
      report({ conflict })
      listUnfinished()
    },
    goOn: (chosen) => {
      const draft = device.read(chosen)
      if (!draft) return listUnfinished()
      saveHere()
      if (draft.base !== '' && draft.base !== hidden('draft') && draft.formKey !== keyNow()) {
        memory.write(chosen)
        isSending = true
        return location.assign(`${location.pathname}?draft=${encodeURIComponent(draft.base)}${continueMark}`)
      }
      if (draft.formKey === keyNow()) {
        setAside(readFields(form), Date.now())
        device.remove(chosen)
        writeFields(form, draft.fields)
        return listUnfinished()
      }
      bringBack({ slot: chosen, draft })
    },
    drop: (chosen) => {
      device.remove(chosen)
      listUnfinished()
    },
    startAgain: () => {
      saveHere()
      memory.forget()
      location.assign(location.pathname)
    },
    stop: () => {
      for (const off of listeners) off()
      tabs.stop()
    },
  }

  report({ ...atFirst })
  begin()
  const listeners = [
    listen(form, 'input', onInput),
    listen(form, 'change', onInput),
    listen(form, 'submit', onSubmit),
    listen(document, 'visibilitychange', onHide),
    listen(window, 'pagehide', onHide),
    listen(window, 'pageshow', (event) => event instanceof PageTransitionEvent && onShow(event)),
  ]
  return controls
}

function listen(target: EventTarget, type: string, handler: (event: Event) => void): () => void {
  target.addEventListener(type, handler)
  return () => target.removeEventListener(type, handler)
}
