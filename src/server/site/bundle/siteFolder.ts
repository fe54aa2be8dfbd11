import path from 'node:path'

/** Where the bundle of the published pages lies: beside Next's build, made with it. */
export const siteFolder = (): string => path.join(/* turbopackIgnore: true */ process.cwd(), '.site')
