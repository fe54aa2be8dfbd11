/** Tells a task from every other. */
export const taskKey = ({ collection, document }: { collection: string; document: string }): string =>
  `${collection}/${document}`
