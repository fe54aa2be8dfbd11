'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import { backup, type Kept } from './backup'
import { readEntry } from './callDesk'
import { mergeFields, pick } from './mergeFields'
import type { Send } from './useDesk'
import { changedFields, fieldNames, storedOf, valuesOf, type FieldName, type Values } from './values'

export type SaveState =
  | { kind: 'saved' | 'unsaved' | 'saving' | 'failed' | 'signedOut' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; fields: FieldName[]; theirs: Values }

export type Edits = {
  values: Values
  state: SaveState
  /** What the person should know once: kept words came back, or somebody else changed other parts. */
  notice: 'restored' | 'merged' | null
  set: <Name extends FieldName>(name: Name, value: Values[Name]) => void
  /** Saves what is not saved yet, now. */
  flush: () => Promise<void>
  keepMine: () => void
  takeTheirs: () => void
}

/** Typing goes on for so long before it is saved, milliseconds; after a failure it is tried again. */
const pause = { typing: 900, retry: 5_000 }

type Args = { issue: string; url: string; send: Send; isOpen: boolean }

/**
 * The fields of one entry, saved as one goes. Somebody else's change of another field or another entry is
 * taken in silently; of the same field, the person is asked. Nothing typed is given up before the server has it.
 */
export function useEdits(read: DeskEntry, { issue, url, send, isOpen }: Args): Edits {
  const entry = read.entry.id
  const [start] = useState(() => startOf(read, isOpen ? backup.read(issue, entry) : null))
  const [values, setValues] = useState(start.values)
  const [state, setState] = useState<SaveState>(start.state)
  const [notice, setNotice] = useState<Edits['notice']>(start.isRestored ? 'restored' : null)
  const now = useRef(start.values)
  const base = useRef(valuesOf(read))
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isSaving = useRef(false)
  // Until the person has chosen, nothing is sent: leaving the field must not choose for them.
  const isAsking = useRef(start.state.kind === 'conflict')

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const names = changedFields(base.current, now.current)
    if (isSaving.current || isAsking.current || names.length === 0) return
    isSaving.current = true
    setState({ kind: 'saving' })
    const sent = { ...now.current }
    const reply = await send('edit', { entry, change: storedOf(sent, names, read) })
    isSaving.current = false
    const later = (delay: number) => {
      timer.current = setTimeout(() => void save(), delay)
    }
    if (reply.kind === 'done') {
      base.current = { ...base.current, ...sent }
      const isMore = changedFields(base.current, now.current).length > 0
      if (!isMore) backup.drop(issue, entry)
      setState({ kind: isMore ? 'unsaved' : 'saved' })
      if (isMore) later(pause.typing)
      return
    }
    if (reply.kind === 'refused') return setState({ kind: 'refused', message: reply.message })
    if (reply.kind === 'conflict') {
      const theirs = await readEntry(`${url}/${entry}`)
      if (theirs.kind === 'done') {
        const merged = mergeFields(base.current, now.current, valuesOf(theirs.answer))
        base.current = merged.base
        now.current = merged.values
        setValues(merged.values)
        setNotice('merged')
        isAsking.current = merged.conflicts.length > 0
        if (isAsking.current)
          return setState({ kind: 'conflict', fields: merged.conflicts, theirs: valuesOf(theirs.answer) })
      }
      return later(0)
    }
    setState({ kind: reply.kind === 'signedOut' ? 'signedOut' : 'failed' })
    later(pause.retry)
  }, [entry, issue, read, send, url])

  const set = <Name extends FieldName>(name: Name, value: Values[Name]): void => {
    now.current = { ...now.current, [name]: value }
    setValues(now.current)
    setNotice(null)
    keepBackup(issue, entry, base.current, now.current)
    if (isAsking.current) return
    setState({ kind: 'unsaved' })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), pause.typing)
  }

  useEffect(() => {
    if (start.isRestored) timer.current = setTimeout(() => void save(), pause.typing)
    const onReturn = () => document.visibilityState === 'visible' && void save()
    const onLeave = (event: BeforeUnloadEvent) => {
      if (changedFields(base.current, now.current).length === 0) return
      event.preventDefault()
      void save()
    }
    window.addEventListener('online', onReturn)
    window.addEventListener('focus', onReturn)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      window.removeEventListener('online', onReturn)
      window.removeEventListener('focus', onReturn)
      window.removeEventListener('beforeunload', onLeave)
      void save()
      clearTimeout(timer.current)
    }
  }, [save, start])

  return {
    values,
    state,
    notice,
    set,
    flush: save,
    keepMine: () => {
      isAsking.current = false
      setState({ kind: 'unsaved' })
      void save()
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return
      isAsking.current = false
      now.current = { ...now.current, ...pick(state.theirs, state.fields) }
      setValues(now.current)
      setState({ kind: 'saved' })
      keepBackup(issue, entry, base.current, now.current)
      void save()
    },
  }
}

/** Where editing begins: what is saved, with what this device kept on top; asking where somebody else was faster. */
function startOf(read: DeskEntry, kept: Kept | null) {
  const saved = valuesOf(read)
  const mine: Values = { ...saved, ...sameTypes(saved, kept?.values) }
  const from: Values = { ...saved, ...sameTypes(saved, kept?.base) }
  const names = changedFields(from, mine)
  const { values, conflicts } = mergeFields(from, { ...from, ...pick(mine, names) }, saved)
  const isRestored = changedFields(saved, values).length > 0
  const state: SaveState =
    conflicts.length > 0
      ? { kind: 'conflict', fields: conflicts, theirs: saved }
      : { kind: isRestored ? 'unsaved' : 'saved' }
  return { values, isRestored, state }
}

/** Of what was kept, the fields that are still there and of the same kind. */
const sameTypes = (like: Values, kept: Kept['values'] = {}): Partial<Values> =>
  Object.fromEntries(
    Object.entries(kept).filter(
      ([name, value]) =>
        fieldNames.some((field) => field === name) && typeof value === typeof Reflect.get(like, name),
    ),
  )

function keepBackup(issue: string, entry: string, base: Values, values: Values): void {
  const names = changedFields(base, values)
  if (names.length === 0) backup.drop(issue, entry)
  else backup.keep(issue, entry, { values: pick(values, names), base: pick(base, names) })
}
