import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Task } from '../operations/findTasks'
import { fill } from '../translations/messages'
import { ageOf } from './ageOf'
import { waitingDays } from './waitingDays'
import { waitingWords } from './waitingWords'
import { wordsIn } from './words'
import './workflow.css'

export type TaskListProps = {
  tasks: Task[]
  /** Base path of the admin panel, as `payload.config.routes.admin`. */
  adminRoute: string
  language: string
  /** The instant ages are counted to, in milliseconds. Default: now. */
  now?: number
}

/** Tasks grouped by step, oldest first, each with how long it has waited; says so when there are none. */
export function TaskList({ tasks, adminRoute, language, now = Date.now() }: TaskListProps) {
  const { texts, pick } = wordsIn(language)
  if (tasks.length === 0) return <p className="wf-empty">{texts.inboxEmpty}</p>
  return groupsOf(tasks).map(({ key, label, tasks: inGroup }) => (
    <section key={key} className="wf-group">
      <h3 className="wf-group__title">
        {pick(label)}
        <span className="wf-group__count">{fill(texts.taskCount, { count: inGroup.length })}</span>
      </h3>
      <ul className="wf-tasks">
        {inGroup.map(({ collection, document, title, waitingSince }) => {
          const days = waitingDays(waitingSince, now)
          return (
            <li key={document}>
              <Link
                className="wf-task"
                href={formatAdminURL({ adminRoute, path: `/collections/${collection}/${document}` })}
                prefetch={false}
              >
                <span className="wf-task__title">{title || texts.noTitle}</span>
                <span className={`wf-age wf-age--${ageOf(days)}`}>{waitingWords(texts, days)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  ))
}

type Group = { key: string; label: Task['stepLabel']; tasks: Task[] }

function groupsOf(tasks: Task[]): Group[] {
  const groups = new Map<string, Group>()
  for (const task of tasks) {
    const key = `${task.collection}/${task.step}`
    const group = groups.get(key) ?? { key, label: task.stepLabel, tasks: [] }
    groups.set(key, { ...group, tasks: [...group.tasks, task] })
  }
  return [...groups.values()]
}
