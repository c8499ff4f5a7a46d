import { type HostileFile, utf8 } from './hostile-file.ts'

/** All of what is pasted is read: what counts is that nothing but text comes of it. */
const page = (name: string, what: string, html: string): HostileFile => ({
  name: `paste-${name}.html`,
  what,
  bytes: () => utf8(html),
  wanted: 'harmless',
})

const word = 'fjalë'

/** HTML that somebody might have on the clipboard. */
export const pages: readonly HostileFile[] = [
  page('script', 'a script', `<p>${word}<script>alert(1)</script></p>`),
  page('script-open', 'a script that is not closed', `<p>${word}</p><script>alert(1)`),
  page('script-case', 'a script in odd letters', `${word}<ScRiPt src=//evil.example/x.js></sCrIpT >`),
  page('picture', 'a picture with a handler', `${word}<img src=x onerror="alert(1)">`),
  page('tracker', 'a picture from elsewhere', `${word}<img src="https://evil.example/pixel.gif" width=1>`),
  page('link', 'a link that runs', `<a href="javascript:alert(1)">${word}</a>`),
  page('frame', 'a frame', `${word}<iframe srcdoc="<script>alert(1)</script>"></iframe>`),
  page('object', 'an object', `${word}<object data="file:///etc/passwd"></object><embed src="x.swf">`),
  page('drawing', 'a drawing with a script', `${word}<svg><script>alert(1)</script><text>x</text></svg>`),
  page('formula', 'MathML that hides a page', `${word}<math><mtext><script>alert(1)</script></mtext></math>`),
  page('style', 'a style that loads', `<style>@import url(//evil.example/x.css)</style>${word}`),
  page('style-attribute', 'a style that runs', `<p style="background:url(javascript:alert(1))">${word}</p>`),
  page(
    'form',
    'a form',
    `${word}<form action=//evil.example><input name=a value=b><button>x</button></form>`,
  ),
  page(
    'base',
    'another base and another place',
    `<base href=//evil.example/><meta http-equiv=refresh content=0>${word}`,
  ),
  page('comment', 'a comment that hides a page', `${word}<!--><script>alert(1)</script>-->`),
  page('condition', 'a condition of Word', `${word}<!--[if gte mso 9]><script>alert(1)</script><![endif]-->`),
  page('template', 'a template', `${word}<template><script>alert(1)</script></template>`),
  page(
    'noscript',
    'a page for those without scripts',
    `${word}<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
  ),
  page('handler', 'a handler on a paragraph', `<p onmouseover="alert(1)" onclick=alert(2)>${word}</p>`),
  page('entities', 'a script in entities', `${word}&lt;script&gt;alert(1)&lt;/script&gt;`),
  page(
    'prototype',
    'the names of an object’s own',
    `<b data-value="__proto__" constructor=1>${word}</b>&constructor;`,
  ),
  page('deep', 'ten thousand elements in one another', `${'<div><b>'.repeat(10_000)}${word}`),
  page('lists', 'a thousand lists in one another', `${'<ul><li>'.repeat(1_000)}${word}`),
  page('level', 'a list of a level that is none', `<ul><li data-level="-1e9">${word}</li></ul>`),
  page('nul', 'NUL and halves of characters', `${word}\u0000&#0;&#xd800;`),
  page('quotes', 'a tag that never ends', `${word}<b title="`),
]
