import { categories, urgencies } from '../../../domain/vocabulary'
import { textsIn } from '../../../translations'
import { problemAt, Radios, Select } from '../../../ui'
import type { ItemFormProps } from './ItemForm'

/** What kind of matter it is, and whether it can wait. */
export function SortFields({ locale, input, problems }: ItemFormProps) {
  const { options, submit: words } = textsIn(locale)
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  return (
    <>
      <Select
        {...at('category')}
        label={words.category}
        options={categories.map((value) => ({ value, label: options.categories[value] }))}
        placeholder={words.chooseCategory}
        value={input.category}
      />
      <Radios
        {...at('urgency')}
        label={words.urgency}
        hint={words.urgencyHint}
        options={urgencies.map((value) => ({ value, label: options.urgencies[value] }))}
        value={input.urgency ?? 'normal'}
      />
    </>
  )
}
