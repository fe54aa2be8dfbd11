/** About 300 Chinese characters in all, as an item of the field has. */
export const texts = {
  situation: '某小区电梯停运多日，老人上下楼困难，维修资金迟迟不到位，居民反映强烈。'.repeat(3),
  analysis: '资金使用须经三分之二业主同意，表决周期长；维保单位与物业互相推诿。'.repeat(3),
  suggestion: '建立应急维修绿色通道，先修后补，由街道代为组织表决。'.repeat(4),
}
