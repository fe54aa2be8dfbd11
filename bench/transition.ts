import { createLocalReq, getPayload, type Payload } from 'payload'
import { transition } from '../plugins/review-workflow'
import { submitItem } from '../src/operations/submitItem'
import type { User } from '../src/payload-types'
import { migrateDatabase } from '../src/server/migrate'
import { prepareQueue } from '../src/server/worker/prepare-queue'
import { measure, median } from './measure'
import { openVanilla } from './vanilla'

const rounds = 3
const each = 120
const text = '社区老旧电梯停运多日，老人上下楼困难，维修资金迟迟不到位，居民反映强烈。'.repeat(8)

/** One approval (lock, reduce, event, snapshot, run) against one plain update of one field with versions on. */
export async function benchTransition(databaseUrl: string): Promise<void> {
  await migrateDatabase(databaseUrl)
  await prepareQueue(databaseUrl)
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  const vanilla = await openVanilla(databaseUrl)
  const editor = await openOffice(payload)
  for (const clients of [1, 8]) {
    const plain: number[] = []
    const ours: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const posts = await createPosts(vanilla)
      plain.push(await measure(posts, clients, (id) => updatePost(vanilla, id)))
      const items = await createItems(payload, `${clients}-${round}`)
      ours.push(await measure(items, clients, (id) => approve(payload, editor, id)))
    }
    const ratio = median(ours.map((speed, index) => speed / (plain[index] ?? speed)))
    console.log(
      `approval, ${clients} client(s), Local API: plain update ${median(plain).toFixed(0)}/s · approval ${median(ours).toFixed(0)}/s · ratio ${ratio.toFixed(2)}`,
    )
  }
  payload.logger.level = 'silent'
  await payload.destroy()
  await vanilla.destroy()
}

async function openOffice(payload: Payload): Promise<User> {
  const body = await payload.create({
    collection: 'organisations',
    data: { name: 'bench', kind: 'cppcc' },
    overrideAccess: true,
  })
  return payload.create({
    collection: 'users',
    data: {
      name: 'bench',
      email: 'bench@example.org',
      password: 'bench-bench-bench',
      roles: ['editor'],
      organisation: body.id,
    },
    depth: 0,
    overrideAccess: true,
  })
}

async function createPosts(vanilla: Awaited<ReturnType<typeof openVanilla>>): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < each; index += 1) {
    const post = await vanilla.create({
      collection: 'posts' as never,
      data: { title: `bench ${index}`, body: text } as never,
    })
    ids.push(String((post as { id: unknown }).id))
  }
  return ids
}

const updatePost = (vanilla: Awaited<ReturnType<typeof openVanilla>>, id: string) =>
  vanilla.update({ collection: 'posts' as never, id, data: { step: 'review' } as never, depth: 0 })

async function createItems(payload: Payload, round: string): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < each; index += 1) {
    const result = await submitItem({
      req: await createLocalReq({}, payload),
      input: {
        title: `关于基准测试的建议 ${round} ${index}`,
        situation: text,
        analysis: text,
        suggestions: [{ text }],
        category: 'urban',
        reporter: { name: '测试', email: 'bench@example.org' },
        publicConsent: true,
        original: true,
      },
      files: [],
      formKey: `bench-${round}-${index}`,
    })
    if (!result.ok) throw new Error(JSON.stringify(result.issues))
    ids.push(result.item)
  }
  return ids
}

async function approve(payload: Payload, editor: User, id: string): Promise<void> {
  const req = await createLocalReq({ user: { ...editor, collection: 'users' } }, payload)
  const gates = { factual: true, content: true, wording: true }
  await transition({ req, collection: 'items', id, action: 'approve', rev: 1, gates })
}
