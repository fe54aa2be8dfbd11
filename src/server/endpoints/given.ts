type Given<Body> = { [Key in keyof Body]: Exclude<Body[Key], undefined> }

/** A parsed body without what was not given: an operation tells "not said" from "said to be nothing". */
export const given = <Body extends object>(body: Body): Given<Body> => {
  const named = Object.entries(body).filter(([, value]) => value !== undefined)
  return Object.fromEntries(named) as Given<Body>
}
