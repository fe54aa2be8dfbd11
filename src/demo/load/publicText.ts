import type { DemoItem } from '../content'
import { textsIn } from '../../translations'

const { edition } = textsIn('zh').review

/** What the office wrote for the public of an item: here its own text, typed as the box takes it. */
export const publicText = ({ situation, analysis, suggestions }: DemoItem): string =>
  [
    `## ${edition.situation}`,
    situation,
    `## ${edition.analysis}`,
    analysis,
    `## ${edition.suggestions}`,
    ...suggestions.map(({ text }, index) => `${index + 1}. ${text}`),
  ].join('\n')
