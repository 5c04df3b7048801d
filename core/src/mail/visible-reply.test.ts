import { describe, expect, test } from 'vitest'
import { visibleReply } from './visible-reply.ts'

const plain = (text: string) => visibleReply({ format: 'plain', text })
const html = (text: string) => visibleReply({ format: 'html', text })
/** White space aside: what an HTML mail says is fixed, where its lines break is not. */
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

const OURS = 'Thank you for writing. Your parcel left Rotterdam yesterday.'
const quote = (text: string) => text.replace(/^/gm, '> ')

const introductions: [client: string, line: string][] = [
  ['Gmail en', 'On Tue, Nov 17, 2026 at 4:05 PM Desk <desk@shop.example> wrote:'],
  ['Gmail es', 'El mar, 17 nov 2026 a las 16:05, Desk (<desk@shop.example>) escribió:'],
  ['Gmail pt-BR', 'Em ter., 17 de nov. de 2026 às 16:05, Desk <desk@shop.example> escreveu:'],
  ['Gmail pt-PT', 'Desk <desk@shop.example> escreveu no dia terça, 17/11/2026 à(s) 16:05:'],
  ['Gmail nl', 'Op di 17 nov 2026 om 16:05 schreef Desk <desk@shop.example>:'],
  ['Gmail de', 'Am Di., 17. Nov. 2026 um 16:05 Uhr schrieb Desk <desk@shop.example>:'],
  ['Gmail fr', 'Le mar. 17 nov. 2026 à 16:05, Desk <desk@shop.example> a écrit :'],
  ['Apple Mail en', 'On 17 Nov 2026, at 16:05, Desk <desk@shop.example> wrote:'],
  ['Apple Mail es', 'El 17 nov 2026, a las 16:05, Desk <desk@shop.example> escribió:'],
  ['Apple Mail pt', 'No dia 17/11/2026, às 16:05, Desk <desk@shop.example> escreveu:'],
  ['Apple Mail nl', 'Op 17 nov. 2026, om 16:05 heeft Desk <desk@shop.example> het volgende geschreven:'],
  ['Thunderbird en', 'On 17/11/2026 16:05, Desk wrote:'],
  ['Thunderbird es', 'El 17/11/26 a las 16:05, Desk escribió:'],
  ['Thunderbird pt', 'Em 17/11/2026 16:05, Desk escreveu:'],
  ['Thunderbird nl', 'Op 17-11-2026 om 16:05 schreef Desk:'],
  ['Thunderbird de', 'Am 17.11.26 um 16:05 schrieb Desk:'],
  ['wrapped', 'On Tue, Nov 17, 2026 at 4:05 PM Service Desk of the Shop <\ndesk@shop.example> wrote:'],
]

const headerBlocks: [client: string, block: string][] = [
  [
    'Outlook en',
    'From: Desk <desk@shop.example>\nSent: Tuesday, November 17, 2026 4:05 PM\nTo: Ana Ruiz\nSubject: Re: Order',
  ],
  [
    'Outlook es',
    'De: Desk <desk@shop.example>\nEnviado el: martes, 17 de noviembre de 2026 16:05\nPara: Ana Ruiz\nAsunto: RE: Pedido',
  ],
  [
    'Outlook pt',
    'De: Desk <desk@shop.example>\nEnviada em: terça-feira, 17 de novembro de 2026 16:05\nPara: Ana Ruiz\nAssunto: RES: Pedido',
  ],
  [
    'Outlook nl',
    'Van: Desk <desk@shop.example>\nVerzonden: dinsdag 17 november 2026 16:05\nAan: Ana Ruiz\nOnderwerp: RE: Bestelling',
  ],
  [
    'Outlook de',
    'Von: Desk <desk@shop.example>\nGesendet: Dienstag, 17. November 2026 16:05\nAn: Ana Ruiz\nBetreff: AW: Bestellung',
  ],
  [
    'Outlook.com',
    '________________________________\nFrom: Desk <desk@shop.example>\nSent: Tuesday, November 17, 2026 16:05\nTo: Ana Ruiz\nSubject: Order',
  ],
  ['Windows Mail', '-----Original Message-----\nFrom: Desk\nSent: Tuesday\nTo: Ana\nSubject: Order'],
  [
    'Outlook Express es',
    '----- Mensaje original -----\nDe: Desk\nPara: Ana\nEnviado: martes\nAsunto: Pedido',
  ],
  ['Outlook Express nl', '-----Oorspronkelijk bericht-----\nVan: Desk\nAan: Ana\nOnderwerp: Bestelling'],
  ['Outlook Express pt', '-----Mensagem original-----\nDe: Desk\nPara: Ana\nAssunto: Pedido'],
]

describe('1.4 the new words of a reply stand apart from what it quotes', () => {
  test.each(introductions)('%s: with quote marks', (_client, line) => {
    const read = plain(`It is still not here.\n\n${line}\n\n${quote(OURS)}\n`)
    expect(read.reply).toBe('It is still not here.')
    expect(read.quoted).toContain('Rotterdam')
  })
  test.each(introductions)('%s: without quote marks', (_client, line) => {
    expect(plain(`It is still not here.\n\n${line}\n\n${OURS}\n`).reply).toBe('It is still not here.')
  })
  test.each(introductions)('%s: the answer stands below', (_client, line) => {
    expect(plain(`${line}\n\n${quote(OURS)}\n\nIt is still not here.\n`).reply).toBe('It is still not here.')
  })
  test.each(headerBlocks)('%s: headers of the mail answered', (_client, block) => {
    expect(plain(`It is still not here.\n\n${block}\n\n${OURS}\n`).reply).toBe('It is still not here.')
  })
})

describe('1.4 what is the writer’s own stays', () => {
  test.each([
    [
      'a travel plan',
      'Please change my trip.\n\nFrom: Lisbon\nTo: Madrid\nDate: 3 May\n\nThe train was cancelled.',
    ],
    ['an appointment', 'See you there:\n\nDate: Wednesday 3 May\nTime: 9:30\nPlace: Station Road 4'],
    ['a sentence with "wrote"', 'On Monday I wrote you already.\nNobody answered me.'],
    ['a sentence with "escribió"', 'El lunes su compañera me escribió que llegaba el jueves.\nNo llegó.'],
    ['a colon after a date', 'On 3 May 2026 this happened:\nthe box was open.'],
    ['dashes as a list', 'Missing:\n- the charger\n- the cable\n\nPlease send both.'],
    ['a rule between paragraphs', 'First matter.\n\n----------\n\nSecond matter, please answer it as well.'],
    ['code', 'It says:\n\n    if (a > b) return\n\nWhat does that mean?'],
    ['a subject line quoted by hand', 'I wrote with this\nSubject: order 55\nand heard nothing.'],
  ])('%s', (_what, text) => {
    expect(plain(text).reply).toBe(text)
  })
  test('answers between the lines keep the lines they answer', () => {
    const text = `On Tue, Nov 17, 2026 at 4:05 PM Desk <desk@shop.example> wrote:\n\n> Which order is it?\n\n4711\n\n> Is the box damaged?\n\nYes, badly.\n\n> Kind regards\n> Desk\n`
    expect(plain(text).reply).toBe('> Which order is it?\n\n4711\n\n> Is the box damaged?\n\nYes, badly.')
  })
  test('a forwarded mail without own words is what it forwards', () => {
    const text =
      '---------- Forwarded message ---------\nFrom: Ana <ana@home.example>\nDate: Tue, Nov 17, 2026\nSubject: Broken\nTo: me\n\nIt broke.'
    expect(plain(text).reply).toBe('It broke.')
  })
  test.each([
    ['en', '---------- Forwarded message ---------'],
    ['es', '---------- Mensaje reenviado ---------'],
    ['pt', '---------- Mensagem encaminhada ---------'],
    ['nl', '---------- Doorgestuurd bericht ---------'],
    ['Apple en', 'Begin forwarded message:'],
    ['Apple es', 'Inicio del mensaje reenviado:'],
    ['Apple pt', 'Início da mensagem reencaminhada:'],
    ['Apple nl', 'Begin doorgestuurd bericht:'],
  ])('own words above a forwarded mail (%s)', (_client, line) => {
    expect(
      plain(`Please see below.\n\n${line}\n\nFrom: Ana <a@b.example>\nSubject: x\n\nIt broke.`).reply,
    ).toBe('Please see below.')
  })
  test('what a desk writes above its mails cuts in all four languages', () => {
    const lines = [
      '-- Reply above this line --',
      '## Responda por encima de esta línea ##',
      '--- Responda acima desta linha ---',
      '## Antwoord boven deze regel ##',
    ]
    for (const line of lines)
      expect(plain(`Thanks, it works.\n\n${line}\n\n${OURS}`).reply).toBe('Thanks, it works.')
  })
})

describe('1.4 signatures', () => {
  test.each([
    'Sent from my iPhone',
    'Enviado desde mi iPhone',
    'Enviado do meu iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Get Outlook for Android<https://aka.ms/x>',
    'Obtener Outlook para iOS',
    'Obter o Outlook para Android',
    'Verzonden vanaf Outlook voor Android',
  ])('a device’s line goes: %s', (line) => {
    const read = plain(
      `It works now.\n\n${line}\n\nOn Tue, Nov 17, 2026 at 4:05 PM Desk <desk@shop.example> wrote:\n> x`,
    )
    expect(read.reply).toBe('It works now.')
    expect(read.signature).toBe(line)
  })
  test('what stands below two dashes is the signature', () => {
    const read = plain('It works now.\n\n-- \nAna Ruiz\nCalle Mayor 3\n+34 600 000 000')
    expect(read).toMatchObject({
      reply: 'It works now.',
      signature: '-- \nAna Ruiz\nCalle Mayor 3\n+34 600 000 000',
    })
  })
  test('a sentence that mentions a device is no signature', () => {
    expect(plain('I bought it.\n\nSent it back from Madrid on Monday.').reply).toContain('Madrid')
  })
})

describe('1.4 HTML replies of the common clients', () => {
  test('Gmail', () => {
    const read = html(
      `<div dir="ltr">Still broken.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">El mar, 17 nov 2026 a las 16:05, Desk (&lt;<a href="mailto:d@s.example">d@s.example</a>&gt;) escribió:<br></div><blockquote class="gmail_quote">${OURS}</blockquote></div>`,
    )
    expect(read.reply).toBe('Still broken.')
    expect(read.quoted).toContain('Rotterdam')
  })
  test('Outlook on the web', () => {
    const read = html(
      `<body><div class="elementToProof">Still broken.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>Van:</b> Desk &lt;d@s.example&gt;<br><b>Verzonden:</b> dinsdag<br><b>Aan:</b> Ana<br><b>Onderwerp:</b> x</div><div>${OURS}</div></body>`,
    )
    expect(words(read.reply)).toBe('Still broken.')
  })
  test('Outlook for Windows', () => {
    const read = html(
      `<div class=WordSection1><p class=MsoNormal>Still broken.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>De:</b> Desk &lt;d@s.example&gt; <br><b>Enviada em:</b> terça-feira, 17 de novembro de 2026 16:05<br><b>Para:</b> Ana<br><b>Assunto:</b> RES: Pedido<o:p></o:p></p></div></div><p class=MsoNormal>${OURS}</p></div>`,
    )
    expect(words(read.reply)).toBe('Still broken.')
  })
  test('Apple Mail and Thunderbird', () => {
    const apple = html(
      `<div>Still broken.</div><div><br><blockquote type="cite"><div>On 17 Nov 2026, at 16:05, Desk &lt;d@s.example&gt; wrote:</div><br><div>${OURS}</div></blockquote></div>`,
    )
    const thunderbird = html(
      `<p>Still broken.</p><div class="moz-cite-prefix">Op 17-11-2026 om 16:05 schreef Desk:<br></div><blockquote type="cite" cite="mid:x@y"><p>${OURS}</p></blockquote><div class="moz-signature">-- <br>Ana</div>`,
    )
    expect([words(apple.reply), words(thunderbird.reply)]).toEqual(['Still broken.', 'Still broken.'])
  })
  test('words below what a client marks as quoted stay, the quote goes', () => {
    const read = html(
      '<div>Above.</div><div class="gmail_quote"><div>On Mon, 16 Nov 2026 Desk wrote:</div><div>Yours.</div></div><div>Below.</div>',
    )
    expect(words(read.reply)).toBe('Above. Below.')
  })
  test('a client that puts the reply inside its introduction', () => {
    const read = html(
      '<div class="moz-cite-prefix">Mine.<br><br>On 26.06.2026 14:41, Desk wrote:<br></div><blockquote type="cite">Yours.</blockquote>',
    )
    expect(words(read.reply)).toBe('Mine.')
  })
  test('an introduction of a date and an address alone', () => {
    const read = html(
      '<p>Mine.</p>Thu, 26 Nov 2026 14:00:51 +0100 от Desk &lt;d@s.example&gt;:<br><blockquote>Yours.</blockquote>',
    )
    expect(words(read.reply)).toBe('Mine.')
  })
  test('a quotation of the writer’s own stays', () => {
    expect(
      words(html('<p>The label says</p><blockquote>Do not wash</blockquote><p>but you washed it.</p>').reply),
    ).toBe('The label says > Do not wash but you washed it.')
  })
  test('trap 48 hidden text, scripts and styles are not read', () => {
    const read = html(
      '<style>p{}</style><div style="display:none">preheader</div><p>Hello</p><script>alert(1)</script><!-- <p>no</p> -->',
    )
    expect(read.reply).toBe('Hello')
  })
})

test('1.4 nothing is lost: reply, signature and quote together hold every line', () => {
  const text = `Mine.\n\n-- \nAna\n\nOn Tue, Nov 17, 2026 at 4:05 PM Desk <d@s.example> wrote:\n> Yours.\n> More.`
  const read = plain(text)
  const all = `${read.reply}\n${read.signature}\n${read.quoted}`
  for (const line of text.split('\n')) expect(all).toContain(line.trim())
})
