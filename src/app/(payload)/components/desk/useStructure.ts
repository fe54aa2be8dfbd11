'use client'

import { useCallback, useState } from 'react'
import { fill } from '../../../../translations'
import type { CompileTexts } from '../../../../translations/zh/compile'
import type { Reply } from './callDesk'
import type { Changed } from './schemas'
import type { DeskHold } from './useDesk'

export type Told = { text: string; isRefusal?: boolean; undo?: () => void }
export type Structure = {
  /** What came of the last change, with the way back where there is one. */
  told: Told | null
  forget: () => void
  picked: readonly string[]
  pick: (id: string) => void
  move: (id: string, to: number) => void
  remove: (id: string) => void
  merge: () => void
  split: (id: string) => void
}

type Args = { hold: DeskHold; words: CompileTexts['desk']; choose: (id: string) => void }

/** The changes of the list as a whole: order, removal, merging; each told, and undone where it can be. */
export function useStructure({ hold: { desk, show, send }, words, choose }: Args): Structure {
  const [told, setTold] = useState<Told | null>(null)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const forget = useCallback(() => setTold(null), [])
  const picked = ticked.filter((id) => desk.rows.some((row) => row.id === id))
  const titleOf = (id: string): string => desk.rows.find((row) => row.id === id)?.title ?? ''

  const run = async (name: string, body: object, done: (changed: Changed) => Told) => {
    const reply = await send(name, body)
    setTold(reply.kind === 'done' ? done(reply.answer) : { text: refusalOf(reply, words), isRefusal: true })
    return reply.kind === 'done'
  }
  const split = (id: string) => {
    void run('split', { entry: id }, () => ({ text: words.splitDone }))
  }

  return {
    told,
    forget,
    picked,
    pick: (id) => setTicked(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]),
    move: (id, to) => {
      const row = desk.rows.find((each) => each.id === id)
      if (!row || to < 0 || to >= desk.rows.length || desk.rows[to]?.id === id) return
      const others = desk.rows.filter((each) => each.id !== id)
      const before = desk
      show({ ...desk, rows: [...others.slice(0, to), row, ...others.slice(to)] })
      const text = fill(words.moved, { title: row.title, place: to + 1, count: desk.rows.length })
      void run('move', { entry: id, to }, () => ({ text })).then((isDone) => {
        if (!isDone) show(before)
      })
    },
    remove: (id) => {
      const title = titleOf(id)
      void run('remove', { entry: id }, ({ removed }) => ({
        text: fill(words.removed, { title }),
        ...(removed
          ? { undo: () => void run('put-back', removed, () => ({ text: fill(words.putBack, { title }) })) }
          : {}),
      }))
    },
    merge: () => {
      void run('merge', { entries: picked }, ({ entry }) => {
        setTicked([])
        if (entry) choose(entry)
        return { text: words.merged, ...(entry ? { undo: () => split(entry) } : {}) }
      })
    },
    split,
  }
}

function refusalOf(reply: Exclude<Reply<Changed>, { kind: 'done' }>, words: CompileTexts['desk']): string {
  if (reply.kind === 'refused') return reply.message
  if (reply.kind === 'conflict') return words.saving.merged
  return reply.kind === 'signedOut' ? words.saving.signedOut : words.failed
}
