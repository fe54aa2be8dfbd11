import { createRequire } from 'node:module'

const fromHere = createRequire(import.meta.url)

/** Whether a package the check can do without is there. */
export function isInstalled(name: string): boolean {
  try {
    fromHere.resolve(`${name}/package.json`)
    return true
  } catch {
    return false
  }
}
