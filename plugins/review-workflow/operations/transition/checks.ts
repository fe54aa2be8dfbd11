import type { PayloadRequest } from 'payload'
import type { GateCheck } from '../../options'
import { optionsOf, reviewed } from '../../store/bind'
import { readDocument } from '../../store/readDocument'
import { reviewedHash } from '../../store/reviewedContent'
import { readRun } from '../../store/runs'
import { anyTx } from '../../store/tx'

/** The check of this name: one of the installation's, or the plugin's own. */
export const checkNamed = (req: PayloadRequest, name: string): GateCheck | undefined =>
  optionsOf(req.payload).checks?.[name] ?? ownChecks[name]

/** Every document of a bundle has been approved, and its text is the one that was. */
const bundle: GateCheck = async ({ req, collection, document }) => {
  const members = reviewed(req.payload, collection).bundleOf?.(document) ?? []
  const broken: string[] = []
  for (const member of members) {
    if (!(await isApprovedAsItIs(req, member))) broken.push(await titleOf(req, member))
  }
  if (members.length > 0 && broken.length === 0) return { passed: true }
  return broken.length === 0
    ? { passed: false, text_zh: '尚未选入任何内容。', text_en: 'Nothing has been put in yet.' }
    : {
        passed: false,
        text_zh: `以下内容未审定或审定后有变动：${broken.join('、')}`,
        text_en: `Not approved, or changed since: ${broken.join(', ')}`,
      }
}

type Member = { collection: string; id: string }

async function isApprovedAsItIs(req: PayloadRequest, { collection, id }: Member): Promise<boolean> {
  // Whoever only looks at the buttons asks outside a transaction.
  const run = await readRun(await anyTx(req), collection, id)
  const document = await readDocument(req, collection, id, { asActor: false })
  if (run?.status !== 'approved' || !document) return false
  return run.contentHash === (await reviewedHash(req, collection, document))
}

async function titleOf(req: PayloadRequest, { collection, id }: Member): Promise<string> {
  const document = await readDocument(req, collection, id, { asActor: false })
  const title = document && (reviewed(req.payload, collection).titleOf?.(document) ?? document.title)
  return typeof title === 'string' && title !== '' ? title : id
}

const ownChecks: Record<string, GateCheck> = { bundle }
