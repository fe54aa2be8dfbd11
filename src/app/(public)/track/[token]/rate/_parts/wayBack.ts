import type { OpenedRating, RatingKey } from '../../../../../../operations/rating/openRating'

type Refusal =
  Exclude<OpenedRating, { ok: true }> | { ok: false; noAddress: true } | { ok: false; code: string }

/** Where somebody who rates an answer is led next. */
export function wayBack({ token, assignment }: Pick<RatingKey, 'token' | 'assignment'>) {
  const path = `/track/${encodeURIComponent(token)}`
  const rate = `${path}/rate`
  const answer = `answer=${encodeURIComponent(assignment)}`
  return {
    done: (sentBack: boolean): string => `${path}?done=${sentBack ? 'sentBack' : 'rated'}`,
    form: (more: string): string => `${rate}?${answer}&${more}`,
    /** Where the code is entered; `problem` is said above the field. */
    code: (draft: string, problem: string | null): string =>
      `${rate}/code?draft=${encodeURIComponent(draft)}${problem ? `&problem=${problem}` : ''}`,
    refused(refusal: Refusal): string {
      if ('refused' in refusal) return `${rate}?${answer}&refused=1`
      // Its page says how such a rating is taken.
      return 'noAddress' in refusal ? `${rate}?${answer}` : `${path}?done=notRated`
    },
  }
}
