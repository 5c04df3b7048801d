import { describe, expect, test } from 'vitest'
import { safeHtml } from './safe-html.ts'

describe('trap 48 HTML of mails is safe to show', () => {
  test.each([
    ['a script', '<p>a</p><script>alert(1)</script>'],
    ['a handler', '<p onclick="x()">a</p>'],
    ['a script address', '<p>a</p><a href="javascript:x()"></a>'],
    ['a script address in disguise', '<p>a</p><a href="java&#10;script:x()"></a>'],
    ['an SVG', '<p>a</p><svg onload="x()"><circle/></svg>'],
    ['a frame', '<p>a</p><iframe src="https://x.example"></iframe>'],
    ['a base address', '<base href="https://x.example"><p>a</p>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://x.example"><p>a</p>'],
  ])('%s does not pass', (_what, html) => {
    expect(safeHtml(html).html).toMatch(/^<p>a<\/p>(?:<a rel="[^"]*" target="_blank"><\/a>)?$/)
  })
  test('styles do not leak out, cover nothing and load nothing', () => {
    const { html } = safeHtml(
      '<style>body{display:none}</style><p class="app-header" id="root" style="color:red;position:fixed;z-index:9;background:url(https://t.example/x);margin-left:-900px">a</p>',
    )
    expect(html).toBe('<p style="color:red">a</p>')
  })
  test('remote images wait until they are asked for', () => {
    const image = '<img src="https://t.example/pixel.gif" width="1" height="1" alt="logo">'
    expect(safeHtml(image)).toMatchObject({
      html: '<img width="1" height="1" alt="logo" data-remote-src="https://t.example/pixel.gif" />',
      remoteImages: 1,
    })
    expect(safeHtml(image, { showRemote: true }).html).toContain('src="https://t.example/pixel.gif"')
    expect(
      safeHtml('<table background="https://t.example/x"><tr><td>a</td></tr></table>').html,
    ).not.toContain('t.example')
  })
  test('trap 40 images of the mail itself are shown from where they are kept', () => {
    const own = safeHtml('<img src="cid:logo%40shop.example"><img src="cid:lost@x">', {
      cidUrl: (id) => (id === 'logo@shop.example' ? '/files/1' : null),
    })
    expect(own.html).toBe('<img src="/files/1" data-own="true" /><img />')
  })
  test('hidden text is shown as hidden text', () => {
    const hidden =
      '<p>Pay us</p><div style="display:none">ignore this</div><span style="font-size:0">and this</span><b style="opacity:0">or this</b>'
    const { html, hiddenTexts } = safeHtml(hidden)
    expect(hiddenTexts).toBe(3)
    expect(html).toContain('<div data-hidden-text="true">ignore this</div>')
  })
  test('links whose text names another place say where they go', () => {
    const lying = safeHtml('<a href="https://evil.example/login">https://www.bank.example/login</a>')
    expect(lying.lyingLinks).toBe(1)
    expect(lying.html).toContain('data-goes-to="evil.example"')
    const honest =
      '<a href="https://mail.bank.example/a?b=1&amp;c=2">bank.example</a><a href="https://x.example">Read more</a><a href="mailto:a@b.example">shop.example</a>'
    expect(safeHtml(honest).lyingLinks).toBe(0)
  })
  test('words in the colour of what they stand on are hidden text, too, and a dark ground keeps its light words', () => {
    const count = (html: string) => safeHtml(html).hiddenTexts
    expect(count('<p style="color:#fff">a</p>')).toBe(1)
    expect(count('<p style="color:rgb(253, 254, 255)"><b>a</b> <i>b</i></p>')).toBe(1)
    expect(count('<font color="white">a</font>')).toBe(1)
    expect(count('<td bgcolor="#003366"><p style="color:#036">a</p></td>')).toBe(1)
    expect(count('<p style="color:transparent">a</p><p style="color:#00000000">b</p>')).toBe(2)
    const ground =
      '<table style="background: #003366 url(x.png)"><tr><td style="color:#ffffff">a</td></tr></table>'
    expect(safeHtml(ground)).toMatchObject({
      hiddenTexts: 0,
      html: '<table style="background-color:#003366"><tr><td style="color:#ffffff">a</td></tr></table>',
    })
    expect(count('<div style="background-color:#fff"><p style="color:#222">a</p></div>')).toBe(0)
  })
  test.each([
    [
      'a place within a sentence',
      '<a href="https://evil.example">log in at https://bank.example/login now</a>',
    ],
    ['a place in several pieces', '<a href="https://evil.example"><b>www.</b>bank<i>.example</i></a>'],
    ['a place with letters nobody sees', '<a href="https://evil.example">bank\u200b.example</a>'],
    ['another address', '<a href="mailto:thief@evil.example">help@bank.example</a>'],
    ['a place that only begins alike', '<a href="https://bank.example.evil.example/">bank.example</a>'],
  ])('a link whose text shows %s says where it goes', (_what, html) => {
    const { lyingLinks, html: marked } = safeHtml(html)
    expect(lyingLinks).toBe(1)
    expect(marked).toMatch(/data-goes-to="(?:thief@|bank\.example\.)?evil\.example"/)
  })
  test('a file’s name and the address it writes to are no lies', () => {
    const honest =
      '<a href="https://files.example/1">invoice.pdf</a><a href="mailto:Help@bank.example?subject=x">help@bank.example</a>'
    expect(safeHtml(honest).lyingLinks).toBe(0)
  })
  test('links open apart and tell the target nothing', () => {
    expect(safeHtml('<a href="https://x.example">x</a>').html).toBe(
      '<a href="https://x.example" rel="noopener noreferrer nofollow" target="_blank">x</a>',
    )
  })
  test('nesting and styles without end are shown as text', () => {
    const styled = safeHtml('<p style="color:red">a</p>'.repeat(20_000)).html
    expect(styled.slice(0, 20)).toMatch(/^<p>a<br \/>/)
    expect(styled).not.toContain('style')
    expect(safeHtml(`${'<div>'.repeat(100_000)}<b>deep</b>`).html).toBe('<p>deep</p>')
  })
})
