import type { SubscriptionsTexts } from '../zh/subscriptions'

export const subscriptions: SubscriptionsTexts = {}
