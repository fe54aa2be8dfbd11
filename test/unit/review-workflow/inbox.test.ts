import { describe, expect, it } from 'vitest'
import { boxAddress } from '../../../plugins/review-workflow/admin/inbox/boxAddress'
import { countWords } from '../../../plugins/review-workflow/admin/inbox/countWords'
import { readSavedViews, withView } from '../../../plugins/review-workflow/admin/inbox/savedViews'
import { dueWords, waitingNames } from '../../../plugins/review-workflow/admin/list/cellWords'
import {
  shortcutsFor,
  shownBy,
  stepIn,
  whereStep,
} from '../../../plugins/review-workflow/admin/list/shortcuts'
import type { Calendar, WorkflowDefinition } from '../../../plugins/review-workflow/core/types'
import { readCursor, writeCursor } from '../../../plugins/review-workflow/operations/tasks/cursor'
import { placesOf } from '../../../plugins/review-workflow/operations/tasks/placesOf'
import { readTaskQuery } from '../../../plugins/review-workflow/operations/tasks/readTaskQuery'
import { urgencyOf } from '../../../plugins/review-workflow/operations/tasks/urgencyOf'
import { en } from '../../../plugins/review-workflow/translations/en'
import { zh } from '../../../plugins/review-workflow/translations/zh'

const day = 86_400_000
const everyDay: Calendar = {
  add: (from, days) => new Date(Date.parse(from) + days * day).toISOString(),
  between: (from, to) => Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / day)),
}
const now = '2026-03-10T04:00:00.000Z'
const inDays = (days: number): string => everyDay.add(now, days)

describe('how pressing a task is', () => {
  it.each([
    ['just come, no deadline', { waitingSince: now, dueAt: null }, 'fresh', 0, null],
    ['two days, no deadline', { waitingSince: inDays(-2), dueAt: null }, 'fresh', 2, null],
    ['three days, no deadline', { waitingSince: inDays(-3), dueAt: null }, 'late', 3, null],
    ['three days, two left', { waitingSince: inDays(-3), dueAt: inDays(2) }, 'late', 3, 2],
    ['one day left', { waitingSince: now, dueAt: inDays(1) }, 'soon', 0, 1],
    ['hours left', { waitingSince: inDays(-9), dueAt: inDays(0.2) }, 'soon', 9, 0],
    ['over since a minute', { waitingSince: inDays(-2), dueAt: inDays(-0.001) }, 'overdue', 2, 0],
    ['over for three days', { waitingSince: null, dueAt: inDays(-3) }, 'overdue', 0, -3],
  ] as const)('%s', (_, clock, urgency, waited, dueIn) => {
    const age = urgencyOf(clock, everyDay, now)
    expect(age.urgency).toBe(urgency)
    expect(age.waited).toBe(waited)
    expect(age.dueIn === null ? null : age.dueIn + 0).toBe(dueIn)
    expect(age.isOverdue).toBe(urgency === 'overdue')
  })

  it.each([
    [null, false, ''],
    [2, false, '还剩 2 天'],
    [0, false, '今天到期'],
    [-3, true, '超期 3 天'],
    [0, true, '今天已超期'],
  ] as const)('is said in words: %s', (dueIn, isOverdue, words) => {
    expect(dueWords(dueIn, isOverdue, zh)).toBe(words)
  })

  it('counts no further than a thousand', () => {
    expect([0, 7, 999, 1000].map((count) => countWords(count, zh))).toEqual(['0', '7', '999', '999+'])
  })
})

describe('the address of a box', () => {
  it('is empty for the plain to-do box and carries every filter otherwise', () => {
    expect(boxAddress({})).toBe('')
    expect(boxAddress({ box: 'todo' })).toBe('')
    expect(
      boxAddress({
        box: 'done',
        collection: 'items',
        step: 'review',
        overdue: true,
        q: '路 灯',
        before: 'x~y',
      }),
    ).toBe('?box=done&collection=items&step=review&overdue=1&q=%E8%B7%AF+%E7%81%AF&before=x%7Ey')
  })

  it('is read back as it was written', () => {
    const view = { box: 'cc', collection: 'items', step: 'review', overdue: true, q: '路灯' } as const
    expect(readTaskQuery(Object.fromEntries(new URLSearchParams(boxAddress(view))))).toEqual(view)
  })

  it.each<[string, Record<string, unknown>]>([
    ['an unknown box', { box: 'others' }],
    ['a limit that is none', { limit: 'many' }],
    ['a limit beyond what a page holds', { limit: '9999' }],
    ['a word twice', { q: ['a', 'b'] }],
    ['blanks', { q: '   ', collection: '' }],
    ['an answer that is not yes', { overdue: '0' }],
  ])('ignores %s', (_, parameters) => {
    expect(Object.values(readTaskQuery(parameters)).filter((value) => value !== undefined)).toEqual([])
  })

  it('goes on at a cursor, and from the start at anything else', () => {
    const cursor = { at: now, id: '0199a0a0-0000-7000-8000-000000000000', isRead: true }
    expect(readCursor(writeCursor(cursor))).toEqual(cursor)
    expect(readCursor(writeCursor({ ...cursor, isRead: false }))).toEqual({ ...cursor, isRead: false })
    for (const word of [
      undefined,
      '',
      'x',
      `${now}~`,
      '2026-99-99T99:99:99.999Z~0199a0a0-0000-7000-8000-000000000000',
    ])
      expect(readCursor(word)).toBeNull()
  })
})

describe('saved filters', () => {
  const view = { box: 'todo', step: 'review' } as const

  it('overwrite the one of the same name, and the oldest beyond twenty', () => {
    const saved = Array.from({ length: 20 }, (_, n) => ({ name: `第 ${n}`, view }))
    expect(withView(saved, { name: '第 0', view: { q: '新' } }).at(-1)).toEqual({
      name: '第 0',
      view: { q: '新' },
    })
    const more = withView(saved, { name: '另一个', view })
    expect([more.length, more[0]?.name]).toEqual([20, '第 1'])
  })

  it('are read as far as they can be understood', () => {
    expect(readSavedViews(null)).toEqual([])
    expect(readSavedViews({ views: 'all' })).toEqual([])
    const stored = {
      views: [{ name: ' 我的 ', view: { box: 'nonsense', step: 'review', overdue: 'yes' } }, { view }, 7],
    }
    expect(readSavedViews(stored)).toEqual([
      {
        name: '我的',
        view: { box: undefined, collection: undefined, step: 'review', q: undefined, overdue: undefined },
      },
    ])
  })
})

describe('the places a person holds', () => {
  const step = (id: string, more: object = {}) => ({
    id,
    label: { zh: id, en: id },
    roles: [],
    gates: [],
    ...more,
  })
  const body = {
    key: 'k',
    version: 1,
    label: { zh: '', en: '' },
    rejectReasons: [],
    steps: [
      step('byRole', { roles: ['editor'] }),
      step('byName', { people: ['me'] }),
      step('others', { roles: ['chair'] }),
    ],
  } satisfies WorkflowDefinition
  const me = { id: 'me', name: '我', roles: ['editor'], scope: 'body', isOwn: true }

  it('are held by role or by name, in their body and in runs of none', () => {
    expect(placesOf([{ id: 'd', body }], [me]).map(({ step: id, scope }) => `${id}@${scope}`)).toEqual([
      'byRole@',
      'byRole@body',
      'byName@',
      'byName@body',
    ])
  })

  it('include those of whom they stand for, and can be narrowed to a step', () => {
    const chief = { id: 'chief', name: '主席', roles: ['chair'], scope: null, isOwn: false }
    expect(placesOf([{ id: 'd', body }], [me, chief], 'others')).toEqual([
      { hat: 'chief', definition_id: 'd', step: 'others', scope: '', same: false },
    ])
  })
})

describe('list columns', () => {
  it('name who acts next, and nobody by an id', () => {
    const people = [{ id: '7', name: '钱某' }]
    const labels = { editor: { zh: '编辑', en: 'Editor' } }
    const names = (keys: string) => waitingNames(keys, people, labels, ({ zh: text }) => text)
    expect(names('role:editor user:7 user:8')).toEqual(['编辑', '钱某'])
    expect(names('role:unknown')).toEqual(['unknown'])
    expect(names('')).toEqual([])
  })

  it('have shortcuts that the address is recognised by, whenever it was made', () => {
    const made = shortcutsFor(['role:editor', 'user:7'], now)
    const later = shortcutsFor(['role:editor', 'user:7'], inDays(1))
    for (const [shortcut, where] of made) expect(shownBy(where ?? undefined, later)).toBe(shortcut)
    expect(shownBy({ title: { equals: 'x' } }, later)).toBeNull()
    expect(shownBy({}, later)).toBe('all')
    expect(stepIn(whereStep('review'))).toBe('review')
    expect(stepIn(undefined)).toBeNull()
  })

  it('offer nothing of their own to somebody who holds nothing', () => {
    expect(shortcutsFor([], now).map(([shortcut]) => shortcut)).not.toContain('mine')
  })
})

it('every word of the boxes is there in both languages', () => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner !== null
        ? keys(inner as object).map((rest) => `${key}.${rest}`)
        : [key],
    )
  expect(keys(en.inboxRoom)).toEqual(keys(zh.inboxRoom))
})
