import type { Pool } from 'pg'
import { z } from 'zod'
import { DocumentRefused } from '../../../plugins/digest/exports/paper'
import type { WorkerTask, WorkerTaskContext } from '../worker/task'
import { claimDocument, keepDocument, noteProgress, refuseDocument, requeueDocument } from './documentRows'
import { openDocuments, type OpenDocument } from './openDocuments'
import { createRenderer, RendererDied, type Renderer, type RendererOptions } from './renderer'

const payload = z.object({ issue: z.uuid() })

/** A document the renderer died over so many times is given up: it would take every process with it. */
const MOST_DEATHS = 3

/**
 * Makes the documents an issue still lacks, one after the other in a process of their own. Run again after a
 * crash, it goes on with those that are not finished.
 */
export function createRenderTask(options: RendererOptions = {}): WorkerTask & { renderer: Renderer } {
  const renderer = createRenderer(options)
  return {
    name: 'render_documents',
    renderer,
    async run(job, context) {
      const { issue } = payload.parse(job)
      let died: RendererDied | null = null
      for (const document of await openDocuments(context.pool, issue)) {
        died = (await renderOne(document, renderer, context)) ?? died
      }
      // The job tries again, later: what is finished stays finished.
      if (died) throw died
    },
  }
}

async function renderOne(
  document: OpenDocument,
  renderer: Renderer,
  { pool, logger, signal }: WorkerTaskContext,
): Promise<RendererDied | null> {
  const { id, content, kind, projection, entry } = document
  if (!(await claimDocument(pool, id))) return null
  if (!content) {
    await refuseDocument(pool, id, [{ code: 'noContent' }])
    return null
  }
  try {
    const order = { content, kind, entry, proof: projection === 'proof' }
    await keepDocument(pool, id, await renderer.render(order, tellProgress(pool, id), signal))
    return null
  } catch (error) {
    if (error instanceof DocumentRefused) {
      await refuseDocument(pool, id, error.problems)
      return null
    }
    if (!(error instanceof RendererDied)) throw error
    logger.warn({ msg: 'the rendering process ended', document: id, kind, reason: error.reason })
    if (document.attempts + 1 < MOST_DEATHS || signal.aborted) {
      await requeueDocument(pool, id)
      return error
    }
    await refuseDocument(pool, id, [{ code: 'rendererDied', reason: error.reason }])
    return null
  }
}

/** A figure that does not arrive hinders nobody. */
const tellProgress =
  (pool: Pool, id: string) =>
  (percent: number): void =>
    void noteProgress(pool, id, percent).catch(() => undefined)
