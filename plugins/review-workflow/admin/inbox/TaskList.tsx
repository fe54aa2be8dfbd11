import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Task } from '../../operations/tasks/types'
import { fill } from '../../translations/messages'
import { wordsIn } from '../words'
import { pressingWords } from './taskWords'
import { UrgencyMark } from './UrgencyMark'
import '../workflow.css'
import './inbox.css'

export type TaskListProps = {
  tasks: Task[]
  /** Base path of the admin panel, as `payload.config.routes.admin`. */
  adminRoute: string
  language: string
}

/** Tasks grouped by step, each with how pressing it is; says so when there are none. For a dashboard. */
export function TaskList({ tasks, adminRoute, language }: TaskListProps) {
  const { texts, pick } = wordsIn(language)
  if (tasks.length === 0) return <p className="wf-empty">{texts.inboxEmpty}</p>
  return groupsOf(tasks).map(({ key, label, tasks: inGroup }) => (
    <section key={key} className="wf-group">
      <h3 className="wf-group__title">
        {label ? pick(label) : texts.inbox}
        <span className="wf-group__count">{fill(texts.taskCount, { count: inGroup.length })}</span>
      </h3>
      <ul className="wf-tasks">
        {inGroup.map((task) => (
          <li key={`${task.collection}/${task.document}`}>
            <Link
              className="wf-task"
              href={formatAdminURL({ adminRoute, path: `/collections/${task.collection}/${task.document}` })}
              prefetch={false}
            >
              <span className="wf-task__title">{task.title || texts.noTitle}</span>
              <UrgencyMark urgency={task.urgency} words={pressingWords(task, texts)} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ))
}

type Group = { key: string; label: Task['stepLabel']; tasks: Task[] }

function groupsOf(tasks: Task[]): Group[] {
  const groups = new Map<string, Group>()
  for (const task of tasks) {
    const key = `${task.collection}/${task.step ?? ''}`
    const group = groups.get(key) ?? { key, label: task.stepLabel, tasks: [] }
    groups.set(key, { ...group, tasks: [...group.tasks, task] })
  }
  return [...groups.values()]
}
