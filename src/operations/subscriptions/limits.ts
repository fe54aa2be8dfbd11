/** Days in which a subscription may be confirmed; an unconfirmed address is deleted after them. */
export const confirmWithinDays = 7

/** Days after which the address of somebody who unsubscribed is deleted. Until then they may change their mind. */
export const forgetAfterDays = 30

/** Mails one address gets from the subscription form in a day; the form answers the same beyond them. */
export const mailsPerAddress = 3

/** Times one network may send the form in an hour. */
export const formsPerNetwork = 20

/** Times the form may be sent in an hour by all together: what a swarm of networks can make us send. */
export const formsPerHour = 1_000
