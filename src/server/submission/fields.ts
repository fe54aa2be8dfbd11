import { formOrder } from '../../domain/submission'

/** The fields in the order in which an editor reads what was set aside: the form's. Files are listed apart. */
export const fields = formOrder.filter((name) => name !== 'files')
