import { Section } from '../../_item/Section'
import type { SubmissionForm } from '../../../../operations/readSubmissionForm'
import type { OpenForm } from '../../../../server/submission/openForm'
import { textsIn, type Locale } from '../../../../translations'
import { Button, Buttons, problemAt, Select, type KeptFile, type Problem } from '../../../../ui'
import { FileFields } from '../../_item/FileFields'
import type { ItemFormProps } from '../../_item/ItemForm'
import styles from '../../_item/ItemForm.module.css'
import { OriginFields } from '../../_item/OriginFields'
import { PublicityFields } from '../../_item/PublicityFields'
import { ReporterFields } from '../../_item/ReporterFields'
import { SortFields } from '../../_item/SortFields'
import { TextFields } from '../../_item/TextFields'
import { FormAssist } from '../_assist/FormAssist'
import { HiddenFields } from './HiddenFields'
import { ImportWord } from './ImportWord'
import { Remarks } from './Remarks'
import { WhatHappensNext } from './WhatHappensNext'

export type SubmitFormProps = {
  locale: Locale
  form: OpenForm
  problems: readonly Problem[]
  offer: SubmissionForm
  files: readonly KeptFile[]
}

const formId = 'item-form'
const noticesId = 'item-form-notices'

/** The whole form. It is checked by the server alone, so that it is the same with and without scripts. */
export function SubmitForm({ locale, form, problems, offer, files }: SubmitFormProps) {
  const { assist, submit: words } = textsIn(locale)
  const { departments, contactPoints } = offer
  const { input, rows } = form
  const fields: ItemFormProps = { locale, input, rows, problems, departments, contactPoints, files }
  return (
    <form
      id={formId}
      className={styles.form}
      method="post"
      action="/api/submissions"
      encType="multipart/form-data"
      noValidate
    >
      <HiddenFields hidden={form.hidden} label={words.trapLabel} />
      <div className={styles.fields}>
        <div id={noticesId} className={styles.notices} />
        <Section name="matter" legend={words.sections.matter}>
          {(offer.openTopics.length > 0 || input.topic) && (
            <Select
              name="topic"
              error={problemAt(problems, 'topic')}
              label={words.topic}
              optional={textsIn(locale).site.form.optional}
              options={offer.openTopics.map(({ slug, title }) => ({ value: slug, label: title }))}
              placeholder={words.noTopic}
              value={input.topic}
            />
          )}
          <ImportWord locale={locale} />
          <Remarks locale={locale} form={form} />
          <TextFields {...fields} />
          <SortFields {...fields} />
          <FileFields {...fields} />
          <OriginFields {...fields} />
        </Section>
        <ReporterFields {...fields} />
        <PublicityFields {...fields} />
      </div>
      <FormAssist
        locale={locale}
        words={assist}
        formId={formId}
        noticesId={noticesId}
        page={{
          form: 'submit',
          isFresh: form.hidden.draft === '' && form.rev === 0 && form.copyOf === null,
          rev: form.rev,
          hasAccount: offer.me !== null,
        }}
        input={input}
        offersDepartments={departments.length > 0}
        wordLimits={limitsOf(offer)}
        asksForProof={offer.me === null}
        checkButton="check"
      />
      <div className={styles.fields}>
        <WhatHappensNext locale={locale} />
        {offer.me === null && offer.body.mode === 'confirmed' && (
          <p className={styles.last}>{words.confirmedNote}</p>
        )}
        <Buttons>
          <Button>{words.send}</Button>
        </Buttons>
      </div>
    </form>
  )
}

const limitsOf = ({ openTopics }: SubmissionForm): Record<string, number> =>
  Object.fromEntries(
    openTopics.flatMap(({ slug, wordLimit }) => (wordLimit === null ? [] : [[slug, wordLimit]])),
  )
