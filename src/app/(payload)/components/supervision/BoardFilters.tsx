import { Link } from '@payloadcms/ui'
import { standings } from '../../../../domain/supervision'
import { assignmentRoles, dutyGrades } from '../../../../domain/vocabulary'
import type { BoardFilter } from '../../../../operations/supervision/boardFilter'
import type { Texts } from '../../../../translations'
import { boardAddress } from './boardAddress'

type Props = {
  filter: BoardFilter
  path: string
  departments: { id: string; name: string }[]
  words: Texts['supervision']['board']
  options: Texts['options']
}

/** Narrows the board down. An ordinary form: the address carries the choice. */
export function BoardFilters({ filter, path, departments, words, options }: Props) {
  const { queue, ...narrowing } = filter
  return (
    <form key={boardAddress(filter)} className="wf-filters" action={path} aria-label={words.filters}>
      {queue && <input type="hidden" name="queue" value={queue} />}
      <Choice
        name="department"
        label={words.department}
        any={words.any}
        value={filter.department}
        choices={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name="standing"
        label={words.standing}
        any={words.any}
        value={filter.standing}
        choices={standings.map((value) => ({ value, label: words.standings[value] }))}
      />
      <Choice
        name="grade"
        label={words.grade}
        any={words.any}
        value={filter.grade}
        choices={dutyGrades.map((value) => ({ value, label: options.dutyGrades[value] }))}
      />
      <Choice
        name="role"
        label={words.role}
        any={words.any}
        value={filter.role}
        choices={assignmentRoles.map((value) => ({ value, label: options.assignmentRoles[value] }))}
      />
      <label className="wf-filters__field">
        <span>{words.text}</span>
        <input name="text" type="search" maxLength={100} defaultValue={filter.text ?? ''} />
      </label>
      <div className="wf-filters__buttons">
        <button type="submit" className="mq-button">
          {words.apply}
        </button>
        {Object.keys(narrowing).length > 0 && (
          <Link href={`${path}${boardAddress(queue ? { queue } : {})}`} prefetch={false}>
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
