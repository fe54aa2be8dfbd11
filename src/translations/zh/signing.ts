/** Words of what is done with a signed issue, and of the monthly consultation. */
export const signing = {
  consultation: {
    notPassed: '以下篇目还没有经月会商通过：{{entries}}。',
    quoted: '《{{title}}》',
    separator: '、',
  },
}

export type SigningTexts = typeof signing
