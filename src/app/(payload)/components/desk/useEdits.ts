'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskEntry } from '../../../../operations/compile/readDeskEntry'
import { backup } from './backup'
import { readEntry } from './callDesk'
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
  const [state, setState] = useState<SaveState>({ kind: start.isRestored ? 'unsaved' : 'saved' })
  const [notice, setNotice] = useState<Edits['notice']>(start.isRestored ? 'restored' : null)
  const now = useRef(start.values)
  const base = useRef(valuesOf(read))
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const isSaving = useRef(false)

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    const names = changedFields(base.current, now.current)
    if (isSaving.current || names.length === 0) return
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
        const merged = mergeIn(base.current, now.current, valuesOf(theirs.answer))
        base.current = merged.base
        now.current = merged.values
        setValues(merged.values)
        setNotice('merged')
        if (merged.conflicts.length > 0)
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
    if (state.kind === 'conflict') return
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
      setState({ kind: 'unsaved' })
      void save()
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return
      now.current = { ...now.current, ...pick(state.theirs, state.fields) }
      setValues(now.current)
      setState({ kind: 'saved' })
      keepBackup(issue, entry, base.current, now.current)
      void save()
    },
  }
}

function startOf(read: DeskEntry, kept: Record<string, string | boolean> | null) {
  const saved = valuesOf(read)
  const known = Object.fromEntries(
    Object.entries(kept ?? {}).filter(
      ([name, value]) =>
        fieldNames.some((field) => field === name) && typeof value === typeof Reflect.get(saved, name),
    ),
  )
  const values: Values = { ...saved, ...known }
  return { values, isRestored: changedFields(saved, values).length > 0 }
}

function keepBackup(issue: string, entry: string, base: Values, values: Values): void {
  const names = changedFields(base, values)
  if (names.length === 0) backup.drop(issue, entry)
  else backup.keep(issue, entry, pick(values, names))
}

const pick = (values: Values, names: readonly FieldName[]): Partial<Values> =>
  Object.fromEntries(names.map((name) => [name, values[name]]))

/** Mine where only I changed a field, theirs where only they did; where both did, mine stays and it is told. */
function mergeIn(base: Values, mine: Values, theirs: Values) {
  const changedByMe = changedFields(base, mine)
  const conflicts = changedByMe.filter((name) => theirs[name] !== base[name] && theirs[name] !== mine[name])
  return { base: theirs, values: { ...theirs, ...pick(mine, changedByMe) }, conflicts }
}
