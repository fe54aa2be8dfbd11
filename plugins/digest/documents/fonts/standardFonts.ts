import type { Face } from '../model/types'

/**
 * Names under which offices' machines know the faces of GB/T 9704-2012, the first one preferred: it is the
 * name a Word document asks for. Any of them in FONTS_DIR takes the part.
 */
export const standardFonts: Record<Face, readonly [string, ...string[]]> = {
  fang: [
    '仿宋_GB2312',
    'FangSong_GB2312',
    '方正仿宋_GB2312',
    '方正仿宋简体',
    'FZFangSong-Z02S',
    '仿宋',
    'FangSong',
    '华文仿宋',
    'STFangsong',
    'FandolFang R',
    'FandolFang',
  ],
  kai: [
    '楷体_GB2312',
    'KaiTi_GB2312',
    '方正楷体_GB2312',
    '方正楷体简体',
    'FZKai-Z03S',
    '楷体',
    'KaiTi',
    '华文楷体',
    'STKaiti',
    'FandolKai',
  ],
  hei: ['黑体', 'SimHei', '方正黑体简体', 'FZHei-B01S', '华文黑体', 'STHeiti', 'FandolHei'],
  xbs: [
    '方正小标宋简体',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    'FZXBSJW--GB1-0',
    '小标宋',
  ],
  song: ['宋体', 'SimSun', '新宋体', 'NSimSun', '华文宋体', 'STSong', 'FandolSong'],
}
