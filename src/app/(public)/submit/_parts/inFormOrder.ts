import { formOrder } from '../../../../domain/submission'
import type { Problem } from '../../../../ui'

/** Problems in the order in which their fields stand on the page. */
export const inFormOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => place(a) - place(b))

const place = ({ field }: Problem): number =>
  formOrder.findIndex((name) => name === (field.split('.')[0] ?? ''))
