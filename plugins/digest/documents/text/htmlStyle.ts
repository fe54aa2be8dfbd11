/** As much as makes the page pleasant to read; the reader's own settings win. */
export const htmlStyle = `
:root{color-scheme:light dark}
body{max-width:40em;margin:0 auto;padding:1.5em 1em;font-family:"FangSong","STFangsong","Noto Serif CJK SC",serif;line-height:1.9}
header,footer,.title,h2,.section{text-align:center}
header{border-bottom:2px solid #e60012;padding-bottom:1em}
header .marking,header .proof{text-align:left}
h1{color:#e60012;letter-spacing:.1em}
h1,h2,.title{font-family:"SimSun","Songti SC","Noto Serif CJK SC",serif;line-height:1.5}
h3,h4,.section{font-family:"SimHei","Heiti SC","Noto Sans CJK SC",sans-serif;font-size:1em}
main p{margin:.3em 0}
article>p,main>.note{text-indent:2em}
article>.section,article>.byline,nav p{text-indent:0}
.byline{text-align:right}
ul{list-style:none;padding-left:2em}
table{border-collapse:collapse;margin:1em 0}
th,td{border:1px solid;padding:.3em .6em;text-align:left}
footer{border-top:1px solid;margin-top:3em;padding-top:1em;text-align:left}
`.trim()
