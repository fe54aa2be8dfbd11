import { inspect } from 'node:util'
import { getPayload } from 'payload'
import config from '../../payload.config'
import { loadDepartments, loadUnits } from './load/places'
import { loadContactPoints } from './load/contactPoints'
import type { Loaded } from './load/context'
import { loadHandling } from './load/handling'
import { loadIssues } from './load/issues'
import { loadItems } from './load/items'
import { loadMembers, loadUsers } from './load/people'
import { loadSeries } from './load/series'
import { loadSpecial } from './load/special'
import { finishTopics, loadTopics } from './load/topics'

/**
 * Loads the demonstration city through the operations people use, so that every run, event, number and
 * mail is genuine. What is there already is left alone: a load that was interrupted goes on.
 */
async function loadDemo(): Promise<void> {
  const payload = await getPayload({ config })
  const units = await loadUnits(payload)
  const body = units.values().next().value ?? ''
  const departments = await loadDepartments(payload, body)
  const loaded: Loaded = {
    payload,
    body,
    units,
    departments,
    users: new Map(),
    members: new Map(),
    items: new Map(),
  }
  await loadContactPoints(loaded)
  await loadUsers(loaded)
  await loadMembers(loaded)
  await loadTopics(loaded)
  await loadItems(loaded)
  await finishTopics(loaded)
  const series = await loadSeries(loaded)
  await loadIssues(loaded, series.digest)
  await loadSpecial(loaded, series.special)
  await loadHandling(loaded)
}

loadDemo().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(inspect(error, { depth: 6 }))
    process.exit(1)
  },
)
