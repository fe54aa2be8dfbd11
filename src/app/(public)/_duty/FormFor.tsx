import type { FormPath } from './actPaths'
import { ContactForm } from './forms/ContactForm'
import { ExtensionForm } from './forms/ExtensionForm'
import type { FormProps } from './forms/FormProps'
import { OpinionForm } from './forms/OpinionForm'
import { ProgressForm } from './forms/ProgressForm'
import { QuestionForm } from './forms/QuestionForm'
import { ReplyForm } from './forms/ReplyForm'
import { ReturnForm } from './forms/ReturnForm'

const forms = {
  reply: ReplyForm,
  opinion: OpinionForm,
  return: ReturnForm,
  extension: ExtensionForm,
  question: QuestionForm,
  contact: ContactForm,
  progress: ProgressForm,
} as const satisfies Record<FormPath, (props: FormProps) => unknown>

/** The fields of one act. */
export function FormFor({ form, ...props }: FormProps & { form: FormPath }) {
  const Fields = forms[form]
  return <Fields {...props} />
}
