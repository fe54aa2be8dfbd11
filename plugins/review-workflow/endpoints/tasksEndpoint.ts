import type { Endpoint } from 'payload'
import { findTasks } from '../operations/findTasks'
import { respond } from './respond'

/** `GET /api/workflow-tasks`: what waits for the person who asks. */
export const tasksEndpoint: Endpoint = {
  path: '/workflow-tasks',
  method: 'get',
  handler: (req) => respond(req, () => findTasks(req)),
}
