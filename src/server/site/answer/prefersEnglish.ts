const english = /(?:^|;\s*)mq-lang=en(?:;|$)/

/** Whether the reader chose English for what is around the texts. */
export const prefersEnglish = (cookie: string | undefined): boolean =>
  cookie !== undefined && cookie.includes('mq-lang') && english.test(cookie)
