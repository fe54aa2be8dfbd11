import type { Where } from 'payload'

export type Shortcut = 'all' | 'mine' | 'overdue' | 'review' | 'returned' | 'approved'

/** The shape in which Payload's own filter form reads and writes conditions. */
const either = (...conditions: Where[]): Where => ({
  or: conditions.map((condition) => ({ and: [condition] })),
})

/**
 * The conditions of each shortcut.
 *
 * @param mine keys under which a run waits for the reader (`role:<role>`, `user:<id>`)
 * @param now ISO 8601 instant
 */
export const shortcutsFor = (mine: string[], now: string): [Shortcut, Where | null][] => [
  ['all', null],
  ...(mine.length > 0
    ? [
        ['mine', either(...mine.map((key) => ({ 'workflow.waitingFor': { contains: key } })))] as [
          Shortcut,
          Where,
        ],
      ]
    : []),
  [
    'overdue',
    {
      or: [
        { and: [{ 'workflow.status': { equals: 'inReview' } }, { 'workflow.dueAt': { less_than: now } }] },
      ],
    },
  ],
  ['review', either({ 'workflow.status': { equals: 'inReview' } })],
  ['returned', either({ 'workflow.status': { equals: 'returned' } })],
  ['approved', either({ 'workflow.status': { equals: 'approved' } })],
]

export const whereStep = (step: string): Where => either({ 'workflow.step': { equals: step } })

/** Which shortcut an address shows; null when it is none of them. */
export function shownBy(where: unknown, shortcuts: [Shortcut, Where | null][]): Shortcut | null {
  const shape = shapeOf(where)
  return shortcuts.find(([, condition]) => shapeOf(condition) === shape)?.[0] ?? null
}

/** The step an address narrows the list to, and nothing else; null otherwise. */
export function stepIn(where: unknown): string | null {
  const found = /^\{"or":\[\{"and":\[\{"workflow\.step":\{"equals":"([^"]+)"\}\}\]\}\]\}$/.exec(
    shapeOf(where),
  )
  return found?.[1] ?? null
}

/** Conditions without the moment they were made at, which goes on; no conditions have one shape. */
function shapeOf(where: unknown): string {
  const shape = JSON.stringify(where ?? {}, (key, value: unknown) => (key === 'less_than' ? '' : value))
  return shape === '{"or":[]}' ? '{}' : shape
}
