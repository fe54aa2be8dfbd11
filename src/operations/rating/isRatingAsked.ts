/** An author is asked once for every answer that was accepted: a second time after the first was sent back. */
export const isRatingAsked = (duty: { state: unknown; wasReopened: boolean; ratings: number }): boolean =>
  duty.state === 'accepted' && duty.ratings === (duty.wasReopened ? 1 : 0)
