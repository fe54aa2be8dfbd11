/**
 * JSON for a script element. A browser ends the script at `</script` and starts comments at `<!--`, also
 * within strings; old ones end a line at U+2028. All are written as escapes, which JSON reads back.
 */
export const toJsonLd = (data: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data })
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
