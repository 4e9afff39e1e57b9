/**
 * The look of a report, on screen and on paper. Colour stands for the kind of match, never for
 * guilt; so does the line below it.
 */
export const style = `
:root { color-scheme: light; --ink: #1d1c1a; --soft: #504c45; --faint: #6f6a61; --rule: #d9d4c9; --paper: #fffefb; --sunken: #f4f1ea }
* { box-sizing: border-box }
html { background: var(--sunken) }
body { max-width: 78rem; margin: 0 auto; padding: 2.5rem 3rem 4rem; background: var(--paper); color: var(--ink); font: 15px/1.5 "Source Serif 4", "Iowan Old Style", Georgia, "Liberation Serif", serif; overflow-wrap: anywhere }
h1, h2, h3, th, .eyebrow, .figures, .why, .number, .letter, small, footer { font-family: "Libre Franklin", "Helvetica Neue", Arial, "Liberation Sans", sans-serif }
h1 { margin: 0 0 .4rem; font-size: 2.1rem; line-height: 1.15; letter-spacing: -.01em }
h2 { margin: 2.4rem 0 .7rem; padding-bottom: .3rem; border-bottom: 1px solid var(--rule); font-size: 1.05rem }
h3 { margin: 1.2rem 0 .4rem; font-size: .9rem }
p, ul, ol, dl, dd { margin: 0; padding: 0 }
a { color: inherit }
code { font: 12px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; word-break: break-all }
.eyebrow { margin-bottom: .6rem; color: var(--faint); font-size: .75rem; font-weight: 600; letter-spacing: .07em; text-transform: uppercase }
.meaning { font-size: 1.15rem; color: var(--soft) }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem }
.exhibits { margin-top: 1.8rem; gap: 0 1.2rem }
.exhibit { padding: 1rem 1.2rem; border: 1px solid var(--rule); border-radius: 6px }
.exhibit h2 { margin: 0 0 .6rem; padding: 0; border: 0; font: 600 1.1rem/1.3 Georgia, "Liberation Serif", serif }
.letter { display: inline-block; min-width: 1.6em; margin-right: .4em; padding: 0 .35em; border: 1px solid var(--ink); border-radius: 99px; font-size: .75rem; font-weight: 600; line-height: 1.5; text-align: center }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; font-size: .9rem }
dt { color: var(--faint) }
.figures { margin: 1rem 0 0; font-size: .95rem }
.reasons li { margin-left: 1.1rem; padding: .12rem 0 }
.key { display: flex; margin-bottom: 1rem; flex-wrap: wrap; gap: .3rem 1.6rem; list-style: none; font-size: .9rem }
.texts { width: 100%; border-collapse: collapse; table-layout: fixed }
.texts th { padding: .5rem .9rem .5rem 0; border-bottom: 2px solid var(--ink); font-size: .85rem; text-align: left; vertical-align: top }
.texts td { width: 50%; padding: .45rem 1.4rem .45rem 0; vertical-align: top; line-height: 1.65 }
.texts td + td, .texts th + th { padding: .45rem 0 .45rem 1.4rem; border-left: 1px solid var(--rule) }
.texts td .letter { display: none }
.texts p { margin-bottom: .55rem; text-align: start }
.texts p:last-child { margin-bottom: 0 }
.excluded, .excluded mark { color: var(--faint) }
p.excluded { font-size: .88rem; line-height: 1.5 }
.why { margin-left: .4em; padding: 0 .5em; border: 1px dashed #b9b3a7; border-radius: 99px; color: var(--faint); font-size: .68rem; white-space: nowrap }
mark, .number { --tint: #ece9e2; --strong: #cfc9bc; --line: #6f6a61; --dark: #3a372f }
.verbatim { --tint: #e2ecfd; --strong: #bcd3fa; --line: #4f7fd0; --dark: #23498c }
.edited { --tint: #d8f4f3; --strong: #9fe0df; --line: #2c9595; --dark: #0b5c5d }
.spun { --tint: #fdecd2; --strong: #f6cf97; --line: #b9761a; --dark: #7a4600 }
.rewritten { --tint: #fde7f2; --strong: #f7bfdb; --line: #c0568f; --dark: #86285b }
.quotation { --tint: #efe9fd; --strong: #d4c6f9; --line: #8363ce; --dark: #52349b }
mark { padding: .12em 0; background: var(--tint); color: inherit; text-decoration: underline solid 1px var(--line); text-underline-offset: .3em; text-decoration-skip-ink: none; -webkit-box-decoration-break: clone; box-decoration-break: clone }
mark.edited { text-decoration-style: dashed } mark.spun { text-decoration-style: wavy } mark.rewritten { text-decoration-style: dotted } mark.quotation { text-decoration-style: double }
.replaced { background: var(--strong); border-radius: 2px }
.replaced.synonym { text-decoration: underline solid 2px var(--line); text-underline-offset: .26em }
.replaced.other { box-shadow: inset 0 0 0 1px var(--line) }
.only { background: var(--paper); color: var(--soft); box-shadow: inset 0 -1px 0 #b9b3a7 }
.number { display: inline-block; margin-right: .35em; padding: 0 .45em; border: 1px solid var(--line); border-radius: 99px; background: var(--paper); color: var(--dark); font-size: .68rem; font-weight: 600; line-height: 1.5; text-decoration: none; white-space: nowrap; vertical-align: .12em }
.number:target { background: var(--dark); color: var(--paper) }
.list { width: 100%; border-collapse: collapse; font-size: .9rem }
.list th { padding: .2rem .8rem .2rem 0; color: var(--faint); font-size: .78rem; font-weight: 500; text-align: left }
.list td { padding: .2rem .8rem .2rem 0; border-top: 1px solid var(--rule); vertical-align: top }
.list .number { margin: 0 }
.list .nowrap { white-space: nowrap }
.replacements { columns: 2; column-gap: 2.5rem }
.replacements .list { break-inside: auto }
small, .list small { color: var(--faint); font-size: .78rem }
.tree, .tree ul { list-style: none }
.tree ul { margin-left: .5rem; padding-left: 1.2rem; border-left: 1px solid var(--rule) }
.tree li { padding: .25rem 0 }
section.pair { margin-top: 3.5rem; padding-top: .5rem; border-top: 3px solid var(--ink) }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--rule); color: var(--faint); font-size: .8rem }
footer p + p { margin-top: .4rem }
@media (max-width: 50rem) {
  body { padding: 1.2rem 1.1rem 2rem }
  .columns, .exhibits { display: block }
  .exhibit + .exhibit { margin-top: .8rem }
  .replacements { columns: 1 }
  .texts, .texts tbody, .texts tr, .texts td { display: block; width: auto }
  .texts thead, .texts td.empty { display: none }
  .texts tr { padding: .6rem 0; border-top: 1px solid var(--rule) }
  .texts td, .texts td + td { padding: .2rem 0; border: 0 }
  .texts td .letter { display: inline-block; float: left; margin-top: .25em }
}
@media print {
  @page { margin: 15mm 14mm }
  html { background: none; font-size: 12px }
  body { max-width: none; padding: 0; background: none; font-size: 9.5pt }
  code { font-size: 7pt }
  h2, h3 { break-after: avoid }
  .texts tr, .exhibit, .list tr, .reasons li { break-inside: avoid }
  section.pair { break-before: page; border: 0; margin: 0 }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  .columns { display: grid }
  .replacements { columns: 2 }
}
`
