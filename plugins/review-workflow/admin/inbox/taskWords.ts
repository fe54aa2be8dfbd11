import type { Task } from '../../operations/tasks/types'
import { fill } from '../../translations/messages'
import type { Texts } from '../../translations/zh'
import { dueWords } from '../list/cellWords'

/** How long a task has waited, in working days. */
export const waitedWords = ({ waited }: Pick<Task, 'waited'>, { inboxRoom }: Texts): string =>
  waited === 0 ? inboxRoom.waitedToday : fill(inboxRoom.waitedDays, { days: waited })

/** The time a task still has, else how long it has waited: what matters most of the two. */
export const pressingWords = (
  task: Pick<Task, 'waited' | 'dueIn' | 'isOverdue' | 'urgency'>,
  texts: Texts,
): string =>
  task.urgency === 'overdue' || task.urgency === 'soon'
    ? dueWords(task.dueIn, task.isOverdue, texts)
    : waitedWords(task, texts)
