import { countWords } from '../../../domain/submission'
import { fill, textsIn } from '../../../translations'
import { problemAt, TextArea, TextField } from '../../../ui'
import type { ItemFormProps } from './ItemForm'
import { PartCount } from './PartCount'
import { SuggestionFields } from './SuggestionFields'

/** Title, situation, causes and suggestions. */
export function TextFields(props: ItemFormProps) {
  const { locale, input, problems } = props
  const { site, assist, submit: words } = textsIn(locale)
  const at = (name: string) => ({ name, error: problemAt(problems, name) })
  const count = (text: string) => (text === '' ? '' : fill(assist.count, { count: countWords(text) }))
  return (
    <>
      <TextField {...at('title')} label={words.title} hint={words.titleHint} value={input.title} />
      <TextArea
        {...at('situation')}
        label={words.situation}
        hint={words.situationHint}
        value={input.situation}
        rows={8}
        after={<PartCount name="situation" text={count(input.situation)} />}
      />
      <TextArea
        {...at('analysis')}
        label={words.analysis}
        hint={words.analysisHint}
        optional={site.form.optional}
        value={input.analysis}
        rows={5}
        after={<PartCount name="analysis" text={count(input.analysis)} />}
      />
      <SuggestionFields {...props} />
    </>
  )
}
