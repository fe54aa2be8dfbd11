/** Style sheet of the mail page: one column, readable on a phone, no outside resource. */
export const style = `
*{box-sizing:border-box}
body{margin:0;background:#f5f4f1;color:#1f2328;font:16px/1.65 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif}
a{color:#8a1f11}a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid #c8872e;outline-offset:2px}
header{background:#8a1f11}
.bar,main{max-width:60rem;margin:0 auto;padding:0 1rem}
.bar{display:flex;justify-content:space-between;align-items:center;min-height:3.25rem}
.bar a{color:#fff}.bar .brand{font-size:1.125rem;font-weight:600;text-decoration:none}
main{padding-top:1.25rem;padding-bottom:3rem}
h1{font-size:1.375rem;line-height:1.4;margin:.25rem 0 1rem;overflow-wrap:anywhere}
h2{font-size:1rem;margin:1.75rem 0 .5rem}
.intro,.count{color:#59606a;margin:0 0 1rem}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:0 0 1.25rem}
label{flex:1 1 16rem;display:block;font-weight:600}
label span{display:block;font-weight:400;color:#59606a;font-size:.875rem}
input{width:100%;font:inherit;padding:.45rem .6rem;border:1px solid #8b9098;border-radius:4px;background:#fff;margin-top:.25rem}
button{font:inherit;padding:.45rem 1.25rem;border:0;border-radius:4px;background:#8a1f11;color:#fff;cursor:pointer}
.mails{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #dcd9d2;border-radius:6px}
.mails li+li{border-top:1px solid #e9e6df}
.mails a{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;padding:.75rem 1rem;text-decoration:none;color:inherit}
.mails a:hover{background:#faf8f4}
.mails strong{font-weight:600;overflow-wrap:anywhere}
.mails .who{color:#59606a;font-size:.9375rem;overflow-wrap:anywhere}
time{color:#59606a;font-size:.9375rem;white-space:nowrap;font-variant-numeric:tabular-nums}
.sheet{background:#fff;border:1px solid #dcd9d2;border-radius:6px;padding:1rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0}
dt{color:#59606a}dd{margin:0;overflow-wrap:anywhere}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
.raw{font:13px/1.55 ui-monospace,Consolas,monospace}
iframe{width:100%;height:26rem;border:1px solid #dcd9d2;border-radius:6px;background:#fff}
summary{cursor:pointer;font-weight:600;margin:1.75rem 0 .5rem}
.sheet.files{padding-left:2.25rem;margin:0}
@media(max-width:40rem){.mails a{grid-template-columns:1fr}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}}
`
