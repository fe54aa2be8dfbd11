const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** A name that may become a property: a plain identifier that means nothing to JavaScript itself. */
export const isSafeName = (name: string): boolean => /^[A-Za-z]\w{0,63}$/.test(name) && !forbidden.has(name)
