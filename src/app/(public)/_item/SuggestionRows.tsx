'use client'

import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../ui/form/Button'
import type { Option } from '../../../ui/form/Select'
import { rowsEvent } from './rowsEvent'
import { SuggestionRow, type RowWords } from './SuggestionRow'
import styles from './SuggestionRows.module.css'

export type Row = { text: string; department: string }
type KeyedRow = Row & { key: number }

type SuggestionRowsProps = {
  rows: Row[]
  departments: Option[]
  errors: Record<string, string>
  max: number
  words: RowWords & { add: string; removed: string; restore: string }
}

/**
 * The rows of suggestions. What is typed lives in the fields themselves: a row that moves takes its fields
 * along, and only their names change. The buttons that change rows appear with the script.
 */
export function SuggestionRows({ rows: initial, departments, errors, max, words }: SuggestionRowsProps) {
  const [rows, setRows] = useState<KeyedRow[]>(() => initial.map((row, key) => ({ ...row, key })))
  const [removed, setRemoved] = useState<{ row: KeyedRow; at: number } | null>(null)
  const [hasScript, setHasScript] = useState(false)
  const nextKey = useRef(initial.length)
  const list = useRef<HTMLDivElement>(null)

  const change = (next: KeyedRow[], focus: string): void => {
    flushSync(() => setRows(next))
    const field = list.current?.querySelector<HTMLElement>(focus)
    field?.focus()
    // Whoever saves or counts what is typed hears of it as of typing.
    list.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const textAt = (index: number): string => `[name="suggestions.${index}.text"]`
  const valueOf = (index: number, part: keyof Row): string =>
    list.current?.querySelector<HTMLTextAreaElement | HTMLSelectElement>(
      `[name="suggestions.${index}.${part}"]`,
    )?.value ?? ''

  const add = (): void => change([...rows, newRow(nextKey.current++)], textAt(rows.length))
  const move = (index: number, by: -1 | 1): void => {
    const next = [...rows]
    const [row] = next.splice(index, 1)
    if (!row) return
    next.splice(index + by, 0, row)
    // The button that was pressed moves along; at an end it can go no further, and its twin takes the focus.
    const way = { up: index + by > 0, down: index + by < next.length - 1 }
    const pressed = by === 1 ? 'down' : 'up'
    const twin = by === 1 ? 'up' : 'down'
    change(next, `[data-row="${index + by}"] [data-do="${way[pressed] ? pressed : twin}"]`)
  }
  const remove = (index: number): void => {
    const row = rows[index]
    if (!row) return
    const typed = { ...row, text: valueOf(index, 'text'), department: valueOf(index, 'department') }
    setRemoved(typed.text === '' ? null : { row: typed, at: index })
    const rest = rows.filter((_, at) => at !== index)
    change(rest.length > 0 ? rest : [newRow(nextKey.current++)], textAt(Math.max(0, index - 1)))
  }
  const restore = (): void => {
    if (!removed) return
    const { row, at } = removed
    setRemoved(null)
    change([...rows.slice(0, at), { ...row, key: nextKey.current++ }, ...rows.slice(at)], textAt(at))
  }

  useEffect(() => {
    setHasScript(true)
    const form = list.current?.closest('form')
    const onRows = (event: Event): void => {
      const count = event instanceof CustomEvent && typeof event.detail === 'number' ? event.detail : 0
      flushSync(() =>
        setRows((now) =>
          Array.from({ length: Math.max(1, count) }, (_, at) => now[at] ?? newRow(nextKey.current++)),
        ),
      )
    }
    form?.addEventListener(rowsEvent, onRows)
    return () => form?.removeEventListener(rowsEvent, onRows)
  }, [])

  return (
    <div ref={list}>
      {rows.map((row, index) => (
        <SuggestionRow
          key={row.key}
          index={index}
          row={row}
          isLast={index === rows.length - 1}
          departments={departments}
          errors={errors}
          words={words}
          {...(hasScript && rows.length > 1 ? { onMove: move, onRemove: remove } : {})}
        />
      ))}
      <div role="status">
        {removed && (
          <p className={styles.removed}>
            {words.removed}{' '}
            <button type="button" className={styles.small} onClick={restore}>
              {words.restore}
            </button>
          </p>
        )}
      </div>
      {rows.length < max && (
        <p className={styles.more}>
          <Button
            kind="secondary"
            name="then"
            value="addSuggestion"
            onClick={(event) => {
              event.preventDefault()
              add()
            }}
          >
            {words.add}
          </Button>
        </p>
      )}
    </div>
  )
}

const newRow = (key: number): KeyedRow => ({ key, text: '', department: '' })
