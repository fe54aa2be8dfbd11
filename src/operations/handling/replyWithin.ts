/** Working days a department has to answer (domain §6.4: 15 ordinary, 5 urgent). */
export const replyWithin = { normal: 15, urgent: 5 } as const
