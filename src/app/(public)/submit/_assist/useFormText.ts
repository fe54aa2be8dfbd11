import { useEffect, useState } from 'react'
import { countWords } from '../../../../domain/submission/countText'
import { readSubmission } from '../../../../domain/submission/readSubmission'
import type { SubmissionInput } from '../../../../domain/submission/types'
import { readFields } from './fields'
import { nest } from './nest'
import { say } from './say'

/** Milliseconds of rest after typing before the text is looked at. */
const rest = 500

/** What a form says now, a moment after each change; the lengths under its parts are kept up to date. */
export function useFormText(formId: string, initial: SubmissionInput, countWord: string): SubmissionInput {
  const [input, setInput] = useState(initial)
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    let timer = 0
    const look = (): void => {
      setInput(readSubmission(nest(readFields(form))))
      countParts(form, countWord)
    }
    const onInput = (): void => {
      window.clearTimeout(timer)
      timer = window.setTimeout(look, rest)
    }
    look()
    form.addEventListener('input', onInput)
    return () => {
      window.clearTimeout(timer)
      form.removeEventListener('input', onInput)
    }
  }, [formId, countWord])
  return input
}

function countParts(form: HTMLFormElement, countWord: string): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-count]')) {
    const field = form.elements.namedItem(place.dataset.count ?? '')
    const count = field instanceof HTMLTextAreaElement ? countWords(field.value) : 0
    const text = count === 0 ? '' : say(countWord, { count })
    if (place.textContent !== text) place.textContent = text
  }
}
