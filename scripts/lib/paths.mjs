import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Everything the running system keeps: DATA_DIR, default `.data` in the root. */
export const dataDir = path.resolve(root, process.env.DATA_DIR || '.data')
