/** Something that leaves the house: where it was found, and all of its words. */
export type Output = { name: string; text: string }
