import { acceptAttribute, maxFileBytes, maxFiles } from '../../../../domain/fileTypes'
import { categories } from '../../../../domain/vocabulary'
import { fill, textsIn } from '../../../../translations'
import { FileInput, problemAt, Select, TextArea, TextField } from '../../../../ui'
import { Section } from '../../_item/Section'
import type { SubmitFormProps } from './SubmitForm'
import { SuggestionFields } from './SuggestionFields'

/** The matter itself: topic, title, situation, causes, suggestions, category, files. */
export function MatterFields(props: SubmitFormProps) {
  const { locale, form, problems, offer, files } = props
  const { site, options, submit: words } = textsIn(locale)
  const { input } = form
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  const optional = site.form.optional
  return (
    <Section name="matter" legend={words.sections.matter}>
      {(offer.openTopics.length > 0 || input.topic) && (
        <Select
          {...at('topic')}
          label={words.topic}
          optional={optional}
          options={offer.openTopics.map(({ slug, title }) => ({ value: slug, label: title }))}
          placeholder={words.noTopic}
          value={input.topic}
        />
      )}
      <TextField {...at('title')} label={words.title} hint={words.titleHint} value={input.title} />
      <TextArea
        {...at('situation')}
        label={words.situation}
        hint={words.situationHint}
        value={input.situation}
        rows={9}
      />
      <TextArea
        {...at('analysis')}
        label={words.analysis}
        hint={words.analysisHint}
        optional={optional}
        value={input.analysis}
        rows={6}
      />
      <SuggestionFields {...props} />
      <Select
        {...at('category')}
        label={words.category}
        options={categories.map((value) => ({ value, label: options.categories[value] }))}
        placeholder={words.chooseCategory}
        value={input.category}
      />
      <FileInput
        {...at('files')}
        label={words.files}
        optional={optional}
        hint={fill(words.filesHint, { files: maxFiles, size: maxFileBytes / 1024 / 1024 })}
        accept={acceptAttribute}
        multiple
        kept={files}
        keptLabel={words.keptFiles}
      />
    </Section>
  )
}
