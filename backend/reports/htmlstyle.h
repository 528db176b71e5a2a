// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dwcp {

/** The look of a report's page. Colours are those of the console's themes. */
inline constexpr const char* htmlStyle = R"css(
:root{--canvas:#f1f3f5;--surface:#fff;--raised:#f7f8fa;--border:#d8dde3;--strong:#aeb7c2;--grid:#e8ebef;--text:#191d23;
--text2:#434c58;--text3:#5f6976;--accent:#2c58c0;--st1:#4a9aa0;--st2:#cc8400;--st3:#a8321f;--st4:#520a42;--st0:#7a8594;
--tx1:#1b686d;--tx2:#7a4c00;--tx3:#9a2a18;--tx4:#520a42;--tx0:#55606d;--ti1:#eaf4f4;--ti2:#fcefd2;--ti3:#f9e0da;
--ti4:#efdbea;--ti0:#edf0f3;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--canvas:#13161b;--surface:#1a1e24;--raised:#222831;--border:#2d343e;
--strong:#434d5b;--grid:#272d36;--text:#e6e9ed;--text2:#b3bcc8;--text3:#909baa;--accent:#86a9fa;--st1:#5fb0aa;
--st2:#f5da52;--st3:#e0792b;--st4:#c2386f;--st0:#8592a3;--tx1:#79c3bd;--tx2:#f5da52;--tx3:#f49a5c;--tx4:#f285ae;
--tx0:#a3aebc;--ti1:#1d2b2e;--ti2:#37341f;--ti3:#41291c;--ti4:#3d1d2e;--ti0:#252b33}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);font:14px/1.5 Inter,"Segoe UI","Noto Sans",sans-serif;
font-variant-numeric:tabular-nums}
main,header,nav{max-width:1180px;margin:0 auto;padding:0 24px}
header{padding-top:32px;padding-bottom:16px;display:flex;gap:16px;align-items:flex-start}
header img{height:44px}
header .brand{color:var(--text3);font-size:13px}
h1{font-size:28px;line-height:1.2;font-weight:600;margin:0 0 4px}
h2{font-size:18px;font-weight:600;margin:0 0 12px}
h3{font-size:14px;font-weight:600;margin:20px 0 8px;color:var(--text2)}
nav{padding-bottom:16px;font-size:13px;color:var(--text3)}
nav a{color:var(--accent);text-decoration:none;margin-right:14px;white-space:nowrap}
section{background:var(--surface);border:1px solid var(--border);border-radius:8px;padding:20px;margin-bottom:16px}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(190px,1fr));gap:8px 20px;margin:0 0 20px;
color:var(--text2);font-size:13px}
dl.facts dt{color:var(--text3);font-size:11px}
dl.facts dd{margin:0;overflow-wrap:anywhere}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:8px;margin:12px 0 20px}
.figure{background:var(--raised);border:1px solid var(--border);border-radius:6px;padding:10px 12px;
border-left:3px solid var(--border)}
.figure b{display:block;font-size:20px;line-height:1.3;font-weight:600}
.figure span{color:var(--text3);font-size:12px}
.t1{border-left-color:var(--st1)}.t2{border-left-color:var(--st2)}.t3{border-left-color:var(--st3)}
.t4{border-left-color:var(--st4)}.t1 b{color:var(--tx1)}.t2 b{color:var(--tx2)}.t3 b{color:var(--tx3)}
.t4 b{color:var(--tx4)}
.wide{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:12.5px}
th{text-align:left;color:var(--text3);font-weight:500;font-size:11px;border-bottom:1px solid var(--strong);padding:4px 8px;
white-space:nowrap;background:var(--surface)}
td{padding:4px 8px;border-bottom:1px solid var(--grid);vertical-align:top;white-space:nowrap;max-width:44em}
td.x{white-space:normal;overflow-wrap:anywhere;min-width:15em}
tr>.n{text-align:right}
tbody tr:hover{background:var(--raised)}
.l{padding:1px 7px;border-radius:4px;font-weight:500}
.l0{color:var(--tx0);background:var(--ti0)}.l1{color:var(--tx1);background:var(--ti1)}
.l2{color:var(--tx2);background:var(--ti2)}.l3{color:var(--tx3);background:var(--ti3)}
.l4{color:var(--tx4);background:var(--ti4)}
.none{color:var(--text3)}
svg{width:100%;height:auto;display:block;font:11px Inter,"Segoe UI","Noto Sans",sans-serif}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(500px,1fr));gap:8px 24px}
.charts figure,figure{margin:0}
figcaption{font-weight:600;font-size:13px;color:var(--text2);margin:8px 0 2px}
.iText{fill:var(--text3)}.sAxis{stroke:var(--strong)}.sGrid{stroke:var(--grid)}.sPlain{stroke:var(--text)}
.sAccent{stroke:var(--accent)}.s0{stroke:var(--st0)}.s1{stroke:var(--st1)}.s2{stroke:var(--st2)}.s3{stroke:var(--st3)}
.s4{stroke:var(--st4)}.iPlain{fill:var(--text)}.iAccent{fill:var(--accent)}.i0{fill:var(--st0)}.i1{fill:var(--st1)}
.i2{fill:var(--st2)}.i3{fill:var(--st3)}.i4{fill:var(--st4)}text.i2{fill:var(--tx2)}text.i3{fill:var(--tx3)}
footer{max-width:1180px;margin:0 auto;padding:8px 24px 32px;color:var(--text3);font-size:12px}
@media print{:root{--canvas:#fff;--surface:#fff;--raised:#fff;--border:#d8dde3;--strong:#aeb7c2;--grid:#e8ebef;
--text:#191d23;--text2:#434c58;--text3:#5f6976;--accent:#2c58c0;--st1:#4a9aa0;--st2:#cc8400;--st3:#a8321f;--st4:#520a42;
--st0:#7a8594;--tx1:#1b686d;--tx2:#7a4c00;--tx3:#9a2a18;--tx4:#520a42;--tx0:#55606d;--ti1:#eaf4f4;--ti2:#fcefd2;
--ti3:#f9e0da;--ti4:#efdbea;--ti0:#edf0f3;color-scheme:light}
@page{margin:14mm}body{font-size:10pt}nav{display:none}section{border:0;padding:0;margin-bottom:8mm}
h2,h3,figcaption{break-after:avoid}figure,tr,.figure{break-inside:avoid}thead{display:table-header-group}
table{font-size:7.5pt}td,td.x{white-space:normal;overflow-wrap:anywhere;min-width:0;padding:2px 4px}th{white-space:normal;padding:2px 4px}
.wide{overflow:visible}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)css";

} // namespace dwcp
