import type { Endpoint } from 'payload'
import { findTasks } from '../operations/tasks/findTasks'
import { readTaskQuery } from '../operations/tasks/readTaskQuery'
import { respond } from './respond'

/** `GET /api/workflow-tasks`: one of the boxes of the person who asks. */
export const tasksEndpoint: Endpoint = {
  path: '/workflow-tasks',
  method: 'get',
  handler: (req) => respond(req, () => findTasks(req, readTaskQuery(Object.fromEntries(req.searchParams)))),
}
