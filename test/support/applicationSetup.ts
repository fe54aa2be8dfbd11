import type { TestProject } from 'vitest/node'
import { startApplication } from './applicationStart'

/** Global setup of the browser and contract tests: one application for all of them, stopped at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { application, stop } = await startApplication()
  project.provide('application', application)
  return stop
}
