import { textsIn, type Texts } from '../../translations'

/** Numbers, and the marks that titles are made with. */
const always = ' 0123456789年月日第期总（）()《》〔〕“”‘’、，。：；—·'

const inIssues = ({ site, publicSite }: Texts) => [
  site.shell.name,
  site.digest.contents,
  site.digest.editorsNote,
  publicSite.voided.heading,
]

const inLists = ({ site, publicSite, options }: Texts) => [
  site.shell.name,
  site.digest.title,
  site.digest.heading,
  site.digest.empty,
  site.about.title,
  site.accessibility.title,
  site.failures.notFoundTitle,
  publicSite.search.title,
  publicSite.topics.title,
  publicSite.front.earlier,
  publicSite.front.echoes,
  ...Object.values(options.categories),
]

/** What the display face must hold to set these headings, together with the page's own in both languages. */
export const displayText = (of: 'issue' | 'lists', headings: readonly string[]): string => {
  const own = (['zh', 'en'] as const).map(textsIn).flatMap(of === 'issue' ? inIssues : inLists)
  return [always, ...own, ...headings].join('')
}
