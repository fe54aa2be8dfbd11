/**
 * Every process that loads the application is started with it, and not for speed: for Node alone, the library of
 * the rich text editor (lexical) picks its build by an `await import()` at the top of each module. These modules
 * import one another, and in about one start of twelve on a busy machine they wait for one another for good; Node
 * ends with code 13 and without a word. Under a condition the build is named in its package.json (ADR 26).
 */
export const CONDITION = '--conditions=production'

/** Node's arguments for a process that runs a TypeScript file of the project. */
export const TYPESCRIPT = [CONDITION, '--import', 'tsx']
