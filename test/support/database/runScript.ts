import { spawn } from 'node:child_process'
import { TYPESCRIPT } from '../../../src/server/services/typescript'

/** What the application needs to start; no value is used outside a test. */
export const testEnvironment = {
  PAYLOAD_SECRET: 'only-for-this-test-only-for-this-test',
  PUBLIC_URL: 'http://localhost:3000',
  TZ: 'Asia/Shanghai',
}

/** Runs a TypeScript file of the project in a process of its own; throws with its output when it fails. */
export async function runScript(file: string, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [...TYPESCRIPT, file], {
    env: { ...process.env, ...testEnvironment, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${Buffer.concat(output).toString('utf8')}`)
}
