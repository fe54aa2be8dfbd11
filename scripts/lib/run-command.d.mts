export declare function signalGroup(pid: number, signal: NodeJS.Signals): void
export declare function runCommand(input: {
  name: string
  command: string
  args: string[]
  env: NodeJS.ProcessEnv
  logFile: string
  signal?: AbortSignal
}): Promise<void>
