import { textsIn, type Locale } from '../translations'

const wordsOf = (locale: Locale) => {
  const { compile, paper, subscriptions, supervision } = textsIn(locale)
  return {
    minqiao: {
      desk: compile.desk.tab,
      documents: paper.panel.title,
      mailing: subscriptions.mailing.tab,
      handling: supervision.tab,
    },
  }
}

/** Words of ours that Payload itself asks for, by key: the names of a document's tabs. */
export const panelWords = { zh: wordsOf('zh'), en: wordsOf('en') }
