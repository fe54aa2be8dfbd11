/**
 * Puts `{{name}}` values into a text. The twin of `fill` in the dictionaries, which a browser would have to
 * load whole for it.
 */
export const say = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
