import type { Box } from '../../operations/tasks/types'
import type { Texts } from '../../translations/zh'

type Columns = Texts['inboxRoom']['columns']

/** What each box shows beside the title. */
export const columnsOf: Record<Box, readonly (keyof Columns)[]> = {
  todo: ['title', 'collection', 'step', 'waited', 'due'],
  started: ['title', 'collection', 'status', 'step', 'due', 'started'],
  done: ['title', 'collection', 'action', 'decided', 'status', 'step'],
  cc: ['title', 'collection', 'copiedBy', 'copied', 'status', 'acknowledge'],
}
