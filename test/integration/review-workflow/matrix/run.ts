import { ServerFailed } from './doors'
import { changedParts, partsOf, readRows, restore, type Baseline, type Office } from './state'
import { doors, places, roleNames } from './types'
import type { Attack, Door, Lane, Outcome, Person, RoleName, Try } from './types'

export type Report = {
  cells: number
  outcomes: Record<Outcome, number>
  breaches: string[]
  missing: string[]
}

type Setting = {
  office: Office
  lanes: Lane[]
  people: Record<RoleName, Person>
  attacks: Attack[]
  /** Whether a text changed behind Payload's back is seen by the next who has to do with it. */
  isNoticed: (lane: Lane) => Promise<boolean>
}

const nobodyInParticular: readonly Door[] = ['adapter', 'sql']

/** Tries every cell, a place's document after another at the same time, and judges what each left behind. */
export async function tryEveryCell(setting: Setting): Promise<Report> {
  const report: Report = {
    cells: 0,
    outcomes: { refused: 0, allowed: 0, noticed: 0 },
    breaches: [],
    missing: setting.attacks.flatMap(missingDoors),
  }
  await Promise.all(setting.lanes.map((lane) => tryLane(setting, lane, report)))
  return report
}

const missingDoors = ({ path, name, doors: ways }: Attack): string[] =>
  doors.flatMap((door) => {
    const way = ways[door]
    return typeof way === 'string' ? [`${path} ${name} × ${door}: ${way}`] : []
  })

async function tryLane(setting: Setting, lane: Lane, report: Report): Promise<void> {
  const { office, attacks, people } = setting
  const rows = await readRows(lane.pool, office, lane)
  const baseline: Baseline = { rows, state: partsOf(office, rows) }
  for (const attack of attacks) {
    if (!(attack.at ?? places).includes(lane.place)) continue
    for (const door of doors) {
      const way = attack.doors[door]
      if (typeof way === 'string') continue
      for (const role of rolesAt(attack, door)) {
        await tryCell(setting, lane, baseline, { attack, door, way, who: people[role] }, report)
      }
    }
  }
}

const rolesAt = ({ by }: Attack, door: Door): readonly RoleName[] =>
  nobodyInParticular.includes(door) ? ['visitor'] : (by ?? roleNames)

type Cell = { attack: Attack; door: Door; way: Try; who: Person }

async function tryCell(
  setting: Setting,
  lane: Lane,
  baseline: Baseline,
  cell: Cell,
  report: Report,
): Promise<void> {
  const { attack, door, way, who } = cell
  const { office } = setting
  const failure = await way(lane, who).then(
    () => null,
    (error: unknown) =>
      error instanceof Error ? error : new Error('no error was thrown, but something else'),
  )
  const rows = await readRows(lane.pool, office, lane)
  const changed = changedParts(baseline.state, partsOf(office, rows))
  const expected = attack.expected(who.name, lane.place, door)
  const problem =
    failure instanceof ServerFailed ? failure.message : await judge(setting, lane, attack, expected, changed)
  report.cells += 1
  report.outcomes[expected] += 1
  if (problem !== null) {
    const what = `${attack.path} ${attack.name} × ${door} × ${who.name} × ${lane.place}`
    report.breaches.push(`${what}: ${problem}${failure ? ` (${failure.message})` : ''}`)
  }
  if (changed.length > 0) await restore(lane.pool, office, lane, baseline, rows)
}

/** What is wrong with what a cell left behind; null when it is as it must be. */
async function judge(
  { isNoticed }: Setting,
  lane: Lane,
  { changes, leaves = [] }: Attack,
  expected: Outcome,
  changed: string[],
): Promise<string | null> {
  if (expected === 'refused') {
    const left = changed.filter((part) => !leaves.some((one) => one === part))
    return left.length === 0 ? null : `changed ${left.join(', ')}`
  }
  const [must] = changes
  if (must === undefined || !changed.includes(must)) return `did not change ${must}, though it may`
  const beyond = changed.filter((part) => !changes.some((one) => one === part))
  if (beyond.length > 0) return `changed ${beyond.join(', ')} too`
  if (expected === 'noticed' && !(await isNoticed(lane))) return 'nobody noticed'
  return null
}
