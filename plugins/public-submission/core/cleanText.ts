const nul = new RegExp(String.fromCharCode(0), 'g')

/** PostgreSQL stores neither the NUL character nor half a surrogate pair; both arrive only from broken or hostile clients. */
export const cleanText = (text: string): string => text.replace(nul, '').replace(/\p{Surrogate}/gu, '\uFFFD')
