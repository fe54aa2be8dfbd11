import { economyItems } from './economy'
import { educationItems } from './education'
import { environmentItems } from './environment'
import { healthItems } from './health'
import { housingItems } from './housing'
import { transportItems } from './transport'
import type { DemoItem } from '../types'

/** All demonstration items, by group. The texts are written for this product and describe no real place. */
export const demoItems: DemoItem[] = [
  ...housingItems,
  ...healthItems,
  ...educationItems,
  ...transportItems,
  ...economyItems,
  ...environmentItems,
]
