import { problemAt } from '../../../../ui'
import { typedIn } from '../typedIn'
import type { FormProps } from './FormProps'

type Field = { name: string; value: string; error: string | undefined }

/** What a field of a form shows: what was typed into it, and what is wrong with that. */
export const fieldOf =
  ({ values, problems }: Pick<FormProps, 'values' | 'problems'>) =>
  (name: string): Field => ({ name, value: typedIn(values)(name), error: problemAt(problems, name) })
