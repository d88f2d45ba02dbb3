import { CHART_RULES, DARK_VARIABLES, LIGHT_VARIABLES } from '../charts/palette.js';

/** The page's one style sheet. Sizes in rem; nothing is wider than the page but what scrolls within itself. */
export const STYLE = `:root{color-scheme:light dark;${LIGHT_VARIABLES};--soft:#f4f6f8;--link:#00588a;--good:#0b6b4f}
@media screen and (prefers-color-scheme:dark){:root{${DARK_VARIABLES};--soft:#1d232a;--link:#7cc4f5;--good:#4fd3a9}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.25rem .5rem}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}h2{font-size:1.25rem;margin:2.25rem 0 .5rem;padding-top:.5rem;border-top:1px solid var(--grid)}h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
p{margin:.4rem 0}p,li,summary,figcaption{overflow-wrap:anywhere}.frame,.note,figcaption,footer{color:var(--muted);font-size:.9rem}
a{color:var(--link)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none;font-size:.95rem}nav>ul{flex-direction:column}nav>ul>li{display:flex;flex-wrap:wrap;gap:0 .75rem}
.lead{padding-left:1.4rem;margin:.5rem 0}.lead li{margin:.55rem 0}.lead strong{font-weight:650}
.bad{color:var(--signal)}.good{color:var(--good)}
.headline{font-size:1.1rem;font-weight:600;margin:.6rem 0 .8rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,12.5rem),1fr));gap:.75rem;padding:0;margin:.75rem 0;list-style:none}
.tile{display:flex;flex-direction:column;border:1px solid var(--grid);border-left:.3rem solid var(--grid);border-radius:.3rem;padding:.5rem .7rem}
.tile.bad{border-left-color:var(--signal)}.tile.good{border-left-color:var(--good)}.tile.told{border-left-color:var(--s0)}
.tile .label{font-size:.9rem;color:var(--muted)}.tile .value{font-size:1.45rem;font-weight:650;line-height:1.3}.tile .state{font-size:.75rem;font-weight:600}
.tile.bad .state{color:var(--signal)}.tile.good .state{color:var(--good)}
.tile .against{display:flex;flex-direction:column;font-size:.82rem;color:var(--muted)}
@media(max-width:40rem){.tiles{grid-template-columns:1fr 1fr;gap:.5rem}.tile .value{font-size:1.2rem}}
.spark{width:100%;max-width:12rem;height:2.25rem;margin:.2rem 0}.spark path{fill:none;stroke:var(--s0);stroke-width:1.5;vector-effect:non-scaling-stroke}.spark rect{fill:var(--soft)}.spark circle{fill:var(--s0)}
.stale{border-left:.3rem solid var(--signal);background:var(--soft);color:var(--signal);font-weight:600;padding:.5rem .75rem}
.calm{border-left:.25rem solid var(--good);background:var(--soft);padding:.5rem .75rem}
.box{border:1px solid var(--grid);background:var(--soft);padding:.5rem .9rem;border-radius:.35rem}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,a:focus-visible{outline:.15rem solid var(--link);outline-offset:.1rem}
table{border-collapse:collapse;font-size:.92rem;min-width:20rem}
caption,.caption{text-align:left;font-weight:600;padding:.25rem 0;margin:0}.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.scroll{position:relative}.hint{color:var(--muted)}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--grid);vertical-align:top;min-width:4.5rem;max-width:26rem;overflow-wrap:break-word;word-break:normal}
th{background:var(--soft);font-weight:600;white-space:nowrap}
.brief{white-space:nowrap}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit}
th[aria-sort=ascending] button::after{content:" \\25B2"}th[aria-sort=descending] button::after{content:" \\25BC"}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.4rem 0;font-size:.88rem}
.tools input,.tools button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--limit);border-radius:.3rem;padding:.2rem .55rem}
.tools button{cursor:pointer}
figure{margin:1rem 0;max-width:100%}
.picture svg{display:block;max-width:100%;height:auto}
.picture text{dominant-baseline:central}
.pictures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 1.5rem}
.pictures figure{min-width:0}.pictures .wide{grid-column:1/-1}
@media screen and (max-width:40rem){.picture{margin:0 -.8rem;max-width:none}.wide .picture svg{max-width:none}}
.who .brief{white-space:normal}.who td:last-child{white-space:nowrap}.who :is(th,td){overflow-wrap:normal!important}.who caption{font-size:.95rem}.sides>section{min-width:0}@media(min-width:64rem){.sides:has(section+section){display:grid;grid-template-columns:2fr 3fr;gap:0 2rem}}
figcaption{font-weight:600;color:var(--ink);margin-bottom:.25rem}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--link)}
footer{padding-top:1.5rem;padding-bottom:2rem}
.paper{display:none}
@page{size:A4;margin:9mm}
@media print{.who caption{font-size:.75rem}.sides:has(section+section){display:grid;grid-template-columns:2fr 3fr;gap:0 1rem}body{background:#fff;color:#000;font-size:.8rem}.frame{font-size:.68rem}.first{break-after:page}.tiles{grid-template-columns:repeat(5,1fr);gap:.35rem}.tile{padding:.25rem .4rem;break-inside:avoid}.tile .value{font-size:1rem}.tile .label,.tile .against{font-size:.65rem}.spark{height:1.4rem}header,main,footer{max-width:none;padding:0}.tools,.skip,nav,.screen,details{display:none}.paper{display:block}.scroll{overflow:visible}.pictures{grid-template-columns:repeat(3,1fr);gap:0 .6rem}.pictures figure{margin:.3rem 0}figcaption{font-size:.7rem}main>.pictures,.first .pictures{grid-template-columns:1fr}.first .pictures figure{max-width:19rem}.first :is(.note,code){font-size:.62rem}.lead li{margin:.15rem 0;font-size:.75rem;line-height:1.3}.first p{margin:.15rem 0}.rest{columns:4;column-gap:.7rem}.rest .pictures{grid-template-columns:1fr}.rest section{break-inside:avoid}section[id^="s-"] :is(.scroll:not(.picture),h4,.note,ul),#to-date{display:none}section[id^="s-"] .headline{font-size:.8rem;margin:.2rem 0}.first h2,section[id^="s-"] h3{margin:.6rem 0 .1rem;font-size:1rem}.rows th,.rows td{padding:.05rem .3rem;font-size:.62rem}.rows td:nth-last-child(2){white-space:nowrap}footer{padding:.3rem 0 0}footer p{font-size:.6rem;margin:0}h2,h3,caption,.caption,.headline{break-after:avoid}figure,tr,.lead li{break-inside:avoid}thead{display:table-header-group}table{width:100%;min-width:0;font-size:.72rem;margin:.4rem 0}th,td{min-width:0;padding:.15rem .35rem;overflow-wrap:break-word}th,.brief,th.num{white-space:normal}td.num{white-space:nowrap}.long{overflow-wrap:anywhere}a{color:inherit;text-decoration:none}}
${CHART_RULES}`;
