import { Link } from '@payloadcms/ui'
import { categories, urgencies } from '../../../../domain/vocabulary'
import type { WaitingFilter } from '../../../../operations/compile/waitingFilter'
import type { Texts } from '../../../../translations'
import { addressOf } from './addressOf'
import type { TopicChoice } from './readTopics'

type Props = {
  filter: WaitingFilter
  path: string
  topics: TopicChoice[]
  words: Texts['compile']['waiting']
  options: Texts['options']
}

/** Narrows the list down. An ordinary form: the address carries the choice. */
export function WaitingFilters({ filter, path, topics, words, options }: Props) {
  return (
    <form key={addressOf(filter)} className="wf-filters" action={path} aria-label={words.filters}>
      <Choice
        name="category"
        label={words.category}
        any={words.any}
        value={filter.category}
        choices={categories.map((value) => ({ value, label: options.categories[value] }))}
      />
      <Choice
        name="urgency"
        label={words.urgency}
        any={words.any}
        value={filter.urgency}
        choices={urgencies.map((value) => ({ value, label: options.urgencies[value] }))}
      />
      {topics.length > 0 && (
        <Choice
          name="topic"
          label={words.topic}
          any={words.any}
          value={filter.topic}
          choices={topics.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <label className="wf-filters__field">
        <span>{words.from}</span>
        <input name="from" type="date" defaultValue={filter.from ?? ''} />
      </label>
      <label className="wf-filters__field">
        <span>{words.to}</span>
        <input name="to" type="date" defaultValue={filter.to ?? ''} />
      </label>
      <label className="wf-filters__field">
        <span>{words.text}</span>
        <input name="text" type="search" maxLength={100} defaultValue={filter.text ?? ''} />
      </label>
      <div className="wf-filters__buttons">
        <button type="submit" className="mq-button">
          {words.apply}
        </button>
        {addressOf(filter) !== '' && (
          <Link href={path} prefetch={false}>
            {words.clear}
          </Link>
        )}
      </div>
    </form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  any: string
  value: string | undefined
  choices: { value: string; label: string }[]
}

const Choice = ({ name, label, any, value, choices }: ChoiceProps) => (
  <label className="wf-filters__field">
    <span>{label}</span>
    <select name={name} defaultValue={value ?? ''}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
)
