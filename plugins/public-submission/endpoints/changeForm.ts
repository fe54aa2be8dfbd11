import { type PayloadRequest } from 'payload'
import { type Issue } from '../core/types'
import { type FormAction } from '../options'
import { settingsOf } from '../store/settings'
import { formOf } from './formOf'
import { type Outcome, type Shown } from './outcome'

type ToChange = { shown: Shown; added: readonly string[]; fileNames: readonly string[] }

/**
 * What one of the form's own buttons makes of it. What an import brought in is looked at like what was
 * typed: where nothing of it may be kept, the file it came from goes as well.
 */
export async function changeForm(
  req: PayloadRequest,
  action: FormAction,
  { shown, added, fileNames }: ToChange,
): Promise<Outcome> {
  const settings = settingsOf(req.payload)
  const files = shown.files.map((id) => ({ id }))
  const after = await action({ req, values: shown.values, files, locale: settings.localeOf(req) })
  const leftover = [...shown.leftover, ...(after.leftover ?? [])]
  const { answers } = formOf(after.values, settings.trapField)
  const issues = settings.check({ ...answers, _leftover: leftover }, fileNames)
  if (!settings.mayKeep([...issues, ...(after.issues ?? [])])) {
    await settings.discardFiles(req, added)
    return { type: 'unkeepable', issues: [...issues, ...(after.issues ?? [])] }
  }
  return {
    type: 'changed',
    shown: {
      values: after.values,
      files: shown.files,
      issues: withoutSecondOnes(shown.issues, after.issues ?? []),
      notes: after.notes ?? [],
      leftover,
    },
    ...(after.focus ? { focus: after.focus } : {}),
  }
}

/** Of a field that has a problem already (its file was refused) the button has nothing to add. */
const withoutSecondOnes = (first: readonly Issue[], further: readonly Issue[]): Issue[] => [
  ...first,
  ...further.filter(({ field }) => !first.some((issue) => issue.field === field)),
]
