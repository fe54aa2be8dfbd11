import type { MyItem } from '../../../../operations/listMyItems'
import type { MyTopic } from '../../../../operations/member/listMyTopics'
import { fill, textsIn, type Locale } from '../../../../translations'
import { formatInstant } from '../../../../ui'
import { deadlineWords } from './deadlineWords'
import styles from './Todo.module.css'
import { TodoEntry } from './TodoEntry'

type Draft = { formKey: string; title: string; savedAt: Date }
type TodoProps = {
  locale: Locale
  items: readonly MyItem[]
  topics: readonly MyTopic[]
  drafts: readonly Draft[]
}

/** Older drafts are behind the form. */
const mostDrafts = 5

/** What waits for the person, the office's questions before their own plans. Says so when there is nothing. */
export function Todo({ locale, items, topics, drafts }: TodoProps) {
  const words = textsIn(locale).members.me
  const asked = topics.filter(({ isOpen, answeredAt }) => isOpen && !answeredAt)
  const isFree = items.length + asked.length + drafts.length === 0
  return (
    <section className={styles.todo} aria-labelledby="todo">
      <h2 id="todo">{words.todo}</h2>
      {isFree && <p className={styles.nothing}>{words.nothingTodo}</p>}
      <ul className={styles.list}>
        {items.filter(isReturned).map(({ id, title, path, returnReason }) => (
          <TodoEntry
            key={id}
            what={words.returned}
            title={title}
            said={returnReason && { by: words.reviewerSaid, text: returnReason }}
            action={{ href: `${path}/revise`, text: words.revise }}
          />
        ))}
        {items
          .filter(({ asks }) => asks)
          .map(({ id, title, path }) => (
            <TodoEntry
              key={id}
              what={words.asks}
              title={title}
              action={{ href: `${path}/rate`, text: words.rate }}
            />
          ))}
        {asked.map(({ slug, title, deadline }) => (
          <TodoEntry
            key={slug}
            what={words.topic}
            title={title}
            note={fill(words.topicDeadline, deadlineWords(deadline, locale))}
            action={{ href: `/topics/${slug}`, text: words.topicAnswer }}
          />
        ))}
        {drafts.slice(0, mostDrafts).map(({ formKey, title, savedAt }) => (
          <TodoEntry
            key={formKey}
            isOwn
            what={words.draft}
            title={title || words.draftUntitled}
            note={fill(words.draftSaved, { at: formatInstant(savedAt.toISOString(), locale) })}
            action={{ href: `/submit?continue=${encodeURIComponent(formKey)}`, text: words.draftContinue }}
          />
        ))}
      </ul>
    </section>
  )
}

const isReturned = ({ status }: MyItem): boolean => status === 'returned'
