export const subscriptions = {}

export type SubscriptionsTexts = typeof subscriptions
