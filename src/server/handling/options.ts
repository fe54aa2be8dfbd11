import type { HandlingOptions } from '../../../plugins/handling'

/** Where the duties of departments are kept. */
export const handlingOptions: HandlingOptions = {
  duties: 'assignments',
  events: 'duty-events',
  requests: 'duty-requests',
  kept: ['feedback', 'duty-questions', 'duty-notices'],
}
