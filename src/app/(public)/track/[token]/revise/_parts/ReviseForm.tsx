import type { SubmissionInput } from '../../../../../../domain/submission'
import { textsIn } from '../../../../../../translations'
import { Button, Buttons, Notice } from '../../../../../../ui'
import { FileFields } from '../../../../_item/FileFields'
import type { ItemFormProps } from '../../../../_item/ItemForm'
import styles from '../../../../_item/ItemForm.module.css'
import { OriginFields } from '../../../../_item/OriginFields'
import { PublicityFields } from '../../../../_item/PublicityFields'
import { ReporterFields } from '../../../../_item/ReporterFields'
import { Section } from '../../../../_item/Section'
import { SortFields } from '../../../../_item/SortFields'
import { TextFields } from '../../../../_item/TextFields'
import { FormAssist } from '../../../../submit/_assist/FormAssist'
import { Changes } from './Changes'

export type ReviseFormProps = ItemFormProps & {
  action: string
  /** Receipt of the item, which names its draft on this device. */
  receipt: string
  /** The text as it was returned. */
  before: SubmissionInput
  returnReason: string | null
  draft: string | undefined
}

const formId = 'item-form'
const noticesId = 'item-form-notices'

/** The whole item again, with what was written before or with the try that failed; the reviewer's words beside it. */
export function ReviseForm({
  action,
  receipt,
  before,
  returnReason,
  draft = '',
  ...fields
}: ReviseFormProps) {
  const { locale, input } = fields
  const { site, assist, submit: words } = textsIn(locale)
  return (
    <form
      id={formId}
      className={styles.revision}
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
    >
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="topic" value={input.topic ?? ''} />
      {/* The first button of a form is the one that Enter presses: it must be one that sends. */}
      <button type="submit" className={styles.unseen} tabIndex={-1} aria-hidden="true">
        {site.track.reviseSubmit}
      </button>
      {returnReason && (
        <div className={styles.beside}>
          <Notice kind="attention" heading={site.track.returnReason}>
            <p className={styles.said}>{returnReason}</p>
          </Notice>
        </div>
      )}
      <div className={styles.fields}>
        <div id={noticesId} className={styles.notices} />
        <Section name="matter" legend={words.sections.matter}>
          <TextFields {...fields} />
          <SortFields {...fields} />
          <FileFields {...fields} />
          <OriginFields {...fields} />
        </Section>
        <ReporterFields {...fields} />
        <PublicityFields {...fields} />
      </div>
      <div className={styles.fields}>
        <FormAssist
          locale={locale}
          words={assist}
          formId={formId}
          noticesId={noticesId}
          page={{ form: `revise:${receipt}`, key: receipt, isFresh: draft === '', rev: 0, hasAccount: false }}
          input={input}
          offersDepartments={fields.departments.length > 0}
          wordLimits={{}}
          asksForProof={false}
        />
        <Changes words={assist} formId={formId} before={before} input={input} />
        <Buttons>
          <Button>{site.track.reviseSubmit}</Button>
        </Buttons>
      </div>
    </form>
  )
}
