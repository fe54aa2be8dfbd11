import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Department, Item, User } from '../../../src/payload-types'
import { actOnDuty } from '../../../src/operations/handling/actOnDuty'
import { dispatch, type DispatchArgs } from '../../../src/operations/handling/office/dispatch'
import { readDuty } from '../../../src/operations/handling/readDuty'
import type { DutyAction, DutyView } from '../../../src/operations/handling/types'
import { sweepDuties } from '../../../src/server/handling/sweepDuties'
import { replyUrl } from '../../../src/server/links'
import type { TestApplication } from '../../support/database'
import { buildItem, requestOf, type Office } from '../../support/factories'

const day = 24 * 60 * 60 * 1000

/** A clock that a test moves; the process follows it through `CLOCK_FILE`. */
export function movedClock() {
  const folder = mkdtempSync(join(tmpdir(), 'clock-'))
  const file = join(folder, 'offset')
  writeFileSync(file, '0')
  process.env.CLOCK_FILE = file
  return {
    /** Sets the clock to a moment in Shanghai. */
    async to(date: string, time = '10:00:00'): Promise<void> {
      writeFileSync(file, String(Date.parse(`${date}T${time}+08:00`) - Date.now()))
      // A process believes an offset for a moment.
      await sleep(250)
    },
    stop() {
      delete process.env.CLOCK_FILE
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Duties = ReturnType<typeof dutiesOf>

/** What people do about duties in a test, said in one word each. */
export function dutiesOf(app: TestApplication, office: Office) {
  const row = async (id: string) =>
    app.payload.findByID({ collection: 'assignments', id, depth: 0, overrideAccess: true })
  const tokenFor = async (id: string) => {
    const { replyVersion } = await row(id)
    return (
      replyUrl(id, replyVersion, new Date(Date.now() + 4_000 * day))
        .split('/')
        .at(-1) ?? ''
    )
  }
  return {
    row,
    tokenFor,
    async give(
      args: Partial<DispatchArgs> & { to?: Department[] } = {},
    ): Promise<{ item: Item; ids: string[] }> {
      const item = await buildItem(app.payload, office, { at: 'approved' })
      const { to = [office.department], ...rest } = args
      const departments = to.map(({ id }, index) => ({
        id,
        role: index === 0 ? ('lead' as const) : ('co' as const),
      }))
      const req = await requestOf(app.payload, office.supervisor)
      return { item, ids: await dispatch(req, { item: item.id, departments, ...rest }) }
    },
    async act(id: string, action: DutyAction) {
      const { rev } = await row(id)
      return actOnDuty(await requestOf(app.payload), { token: await tokenFor(id) }, { ...action, rev })
    },
    async view(id: string): Promise<DutyView> {
      const view = await readDuty(await requestOf(app.payload), { token: await tokenFor(id) })
      if (!view || !('rev' in view)) throw new Error('the duty cannot be read')
      return view
    },
    as: (user: User) => requestOf(app.payload, user),
    supervisor: () => requestOf(app.payload, office.supervisor),
    sweep: (...ids: string[]) => sweepDuties(app.payload, ids),
    async mails(id: string): Promise<string[]> {
      const { rows } = await app.pool.query<{ template: string; to_address: string }>(
        'select template, to_address from messages where related_id = $1 order by created_at, template',
        [id],
      )
      return rows.map(({ template }) => template)
    },
  }
}

export const goodReply = {
  outcomeClass: 'A',
  publishableText: '已完成信号配时优化，并向社会公布。',
  by: '经办人',
} as const
