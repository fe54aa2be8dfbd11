import type { PayloadRequest } from 'payload'
import { optionsOf } from '../store/bind'
import { readVersions, type DefinitionVersion } from '../store/definitionVersions'
import { anyTx } from '../store/tx'
import { managerOf } from './managerOf'

export type ListedDefinition = {
  key: string
  /** Collections whose documents follow it, by slug. */
  collections: string[]
  /** Newest first; the first one is in force for this body. */
  versions: DefinitionVersion[]
}

/** The review orders an office administrator may shape, with every version their body can use. */
export async function listDefinitions(req: PayloadRequest): Promise<ListedDefinition[]> {
  const { scope } = managerOf(req)
  const { collections } = optionsOf(req.payload)
  const keys = [...new Set(Object.values(collections).map(({ definition }) => definition))]
  const tx = await anyTx(req)
  const listed: ListedDefinition[] = []
  for (const key of keys) {
    const using = Object.entries(collections).filter(([, { definition }]) => definition === key)
    listed.push({
      key,
      collections: using.map(([slug]) => slug),
      versions: await readVersions(tx, key, scope),
    })
  }
  return listed.filter(({ versions }) => versions.length > 0)
}
