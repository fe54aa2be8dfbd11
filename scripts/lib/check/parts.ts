/** A figure an issue asks for; what is recorded under a name that starts with `name` answers it. */
export type Wanted = { name: string; limit: string }

/** One part of a check: what is run, and which figures it must leave behind. */
export type Part = {
  name: string
  /** Vitest project and files; a file is found by the beginning of its path. */
  tests?: {
    project: 'unit' | 'integration' | 'invariants' | 'e2e'
    files: string[]
    /** What these tests are told besides. */
    env?: Record<string, string>
  }
  /** Scenarios of the bench. */
  bench?: string[]
  /** A program that records its figures itself; its path from the root. */
  script?: string
  /** What that program is told. */
  scriptArgs?: string[]
  /** Whether it needs the built application and a browser. */
  inBrowser?: boolean
  /** Only when it is asked for by its name. */
  onDemand?: boolean
  figures: Wanted[]
}
