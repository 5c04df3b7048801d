import { beforeAll, describe, expect, test } from 'vitest'
import { parseInstant } from '#core/time/instant.ts'
import { coach } from '../coach.ts'
import { readCommitments } from '../commitments.ts'
import { LANGUAGE_CODES, type LanguageCode } from '../language/code.ts'
import { loadLanguage } from '../language/load.ts'

/** A Monday morning. */
const facts = { now: parseInstant('2026-11-23T10:00:00Z'), zone: 'Europe/Madrid' }

/** What people write, what it promises, and by when in their words (null: not looked at). */
// prettier-ignore
const DRAFTS: Record<LanguageCode, [text: string, promise: string, deadline: string | null][]> = {
en:[
["I've asked the warehouse and will let you know by tomorrow noon.","commitment","by tomorrow noon"],
["We are sending a replacement today; it should reach you on Friday.","commitment","today"],
["Your refund has been issued and should appear on your statement in 3-5 business days.","commitment","in 3-5 business days"],
["A technician is coming on Tuesday between 8 and 12.","commitment",null],
["Expect an answer from us before the end of the week.","commitment","before the end of the week"],
["You'll hear back from Maria no later than Wednesday at 5pm.","commitment","no later than Wednesday at 5pm"],
["I'm looking into this now.","immediate",null],
["If you send me the receipt, I will refund you the same day.","conditional",null],
["Could you tell me the order number?","none",null],
["I can't promise anything at this stage.","none",null],
["We will not charge you again.","none",null],
["Our opening hours are Monday to Friday, 9 to 17.","none",null],
["The parcel was delivered on Monday at 14:00.","none",null],
["I'll get this sorted for you by close of business today.","commitment","by close of business today"],
["Please allow up to 48 hours for the change to show.","commitment","up to 48 hours"],
["We aim to reply within one working day.","commitment","within one working day"],
["The engineers are working to restore the service by 6 pm.","commitment","by 6 pm"],
["I'd be glad to help with anything else.","none",null],
["Once you confirm your address, we will ship it.","conditional",null],
["We've escalated this, and someone from billing will be in touch shortly.","commitment","shortly"],
["You can return it within 30 days.","none",null],
["I'll call you back in the morning.","commitment",null],
["We're going to credit your account with 20 euros.","commitment",null],
["Your new card will be posted out next week.","commitment","next week"],
["Give us until Friday to find out.","commitment","until Friday"],
["I will keep you updated every two days.","commitment",null],
["Will you be at home on Friday?","none",null],
["Unfortunately we won't be able to deliver by Friday.","none",null],
],
es:[
["He preguntado al almacén y le aviso mañana antes de mediodía.","commitment","mañana antes de mediodía"],
["Hoy mismo le enviamos un repuesto; debería llegarle el viernes.","commitment","Hoy mismo"],
["El reembolso ya está hecho y lo verá en su cuenta en 3 a 5 días hábiles.","commitment","en 3 a 5 días hábiles"],
["Un técnico irá a su domicilio el martes entre las 8 y las 12.","commitment","el martes entre las 8 y las 12"],
["Recibirás una respuesta antes de que acabe la semana.","commitment",null],
["María te llamará a más tardar el miércoles a las 17:00.","commitment","a más tardar el miércoles a las 17:00"],
["Lo estoy revisando ahora.","immediate",null],
["Si me envía el recibo, le devuelvo el dinero el mismo día.","conditional",null],
["¿Me puede dar el número de pedido?","none",null],
["No puedo prometerle nada por ahora.","none",null],
["No le volveremos a cobrar.","none",null],
["Nuestro horario es de lunes a viernes de 9 a 17.","none",null],
["El paquete se entregó el lunes a las 14:00.","none",null],
["Lo dejamos resuelto hoy antes del cierre.","commitment",null],
["El cambio puede tardar hasta 48 horas en verse.","commitment","hasta 48 horas"],
["Respondemos en un plazo de un día laborable.","commitment","en un plazo de un día laborable"],
["Los técnicos están trabajando para restablecer el servicio antes de las 18:00.","commitment","antes de las 18:00"],
["Quedo a su disposición para cualquier otra cosa.","none",null],
["En cuanto nos confirme la dirección, se lo enviamos.","conditional",null],
["Ya lo hemos escalado y facturación se pondrá en contacto con usted en breve.","commitment","en breve"],
["Puede devolverlo dentro de los 30 días.","none",null],
["Vamos a abonarle 20 euros en su cuenta.","commitment",null],
["Tu nueva tarjeta te llegará la próxima semana.","commitment","próxima semana"],
["Le mantendré informado cada dos días.","commitment",null],
["¿Estará en casa el viernes?","none",null],
["Lamentablemente no podremos entregarlo antes del viernes.","none",null],
["Mañana sin falta te mando la factura corregida.","commitment","Mañana"],
["Nos comunicaremos con usted en las próximas 24 horas.","commitment","en las próximas 24 horas"],
],
pt:[
["Perguntei ao armazém e aviso o senhor amanhã antes do meio-dia.","commitment","amanhã antes do meio-dia"],
["Ainda hoje enviamos outro; deve chegar na sexta-feira.","commitment","Ainda hoje"],
["O reembolso foi feito e vai aparecer na sua conta em 3 a 5 dias úteis.","commitment","em 3 a 5 dias úteis"],
["Um técnico irá à sua casa na terça-feira entre as 8h e as 12h.","commitment","na terça-feira entre as 8h e as 12h"],
["A Maria liga para você até quarta-feira às 17h.","commitment","até quarta-feira às 17h"],
["Estou verificando isso agora.","immediate",null],
["Se me enviar o recibo, devolvo o dinheiro no mesmo dia.","conditional",null],
["Pode me dizer o número do pedido?","none",null],
["Não posso prometer nada por enquanto.","none",null],
["Não vamos cobrar de novo.","none",null],
["O nosso horário é de segunda a sexta, das 9h às 17h.","none",null],
["A encomenda foi entregue na segunda-feira às 14h.","none",null],
["Deixo isso resolvido até o fim do dia.","commitment","até o fim do dia"],
["A mudança pode levar até 48 horas para aparecer.","commitment","até 48 horas"],
["Respondemos no prazo de um dia útil.","commitment","no prazo de um dia útil"],
["Os técnicos estão trabalhando para restabelecer o serviço até às 18h.","commitment","até às 18h"],
["Fico à disposição para qualquer outra coisa.","none",null],
["Assim que confirmar o endereço, enviamos.","conditional",null],
["Já encaminhamos o caso e o financeiro entrará em contato em breve.","commitment","em breve"],
["O senhor pode devolver em até 30 dias.","none",null],
["Vamos creditar 20 reais na sua conta.","commitment",null],
["O seu novo cartão chegará na próxima semana.","commitment","na próxima semana"],
["Vou mantê-lo informado.","commitment",null],
["Estará em casa na sexta-feira?","none",null],
["Infelizmente não conseguiremos entregar até sexta-feira.","none",null],
["Amanhã sem falta mando a fatura corrigida.","commitment","Amanhã"],
["Contactá-lo-emos nas próximas 24 horas.","commitment","nas próximas 24 horas"],
["Retornaremos o contato amanhã até o fim do dia.","commitment","amanhã até o fim do dia"],
],
nl:[
["Ik heb het aan het magazijn gevraagd en laat u morgen voor 12 uur iets weten.","commitment","morgen voor 12 uur"],
["We sturen u vandaag nog een nieuwe; die zou vrijdag moeten aankomen.","commitment","vandaag nog"],
["De terugbetaling is gebeurd en staat binnen 3 tot 5 werkdagen op uw rekening.","commitment","binnen 3 tot 5 werkdagen"],
["Een technicus komt dinsdag tussen 8 en 12 uur langs.","commitment","dinsdag"],
["Maria belt u uiterlijk woensdag om 17.00 uur.","commitment","uiterlijk woensdag om 17.00 uur"],
["Ik kijk het nu voor u na.","immediate",null],
["Als u mij de bon stuurt, krijgt u dezelfde dag uw geld terug.","conditional",null],
["Kunt u mij het bestelnummer geven?","none",null],
["Ik kan u op dit moment niets beloven.","none",null],
["We zullen u niet opnieuw laten betalen.","none",null],
["Onze openingstijden zijn maandag tot vrijdag van 9 tot 17 uur.","none",null],
["Het pakket is maandag om 14.00 uur bezorgd.","none",null],
["Ik los dit vandaag voor het einde van de dag op.","commitment","vandaag voor het einde van de dag"],
["Het kan tot 48 uur duren voor de wijziging zichtbaar is.","commitment","tot 48 uur"],
["We antwoorden binnen één werkdag.","commitment","binnen één werkdag"],
["De techniekers werken eraan om de dienst voor 18.00 uur te herstellen.","commitment","voor 18.00 uur"],
["Ik help u graag als er nog iets is.","none",null],
["Zodra u het adres bevestigt, sturen we het op.","conditional",null],
["We hebben het doorgegeven en facturatie neemt binnenkort contact met u op.","commitment","binnenkort"],
["U kunt het binnen 30 dagen terugsturen.","none",null],
["We gaan 20 euro op uw rekening storten.","commitment",null],
["Uw nieuwe kaart komt volgende week met de post.","commitment","volgende week"],
["Ik hou je op de hoogte.","commitment",null],
["Bent u vrijdag thuis?","none",null],
["Helaas kunnen we niet voor vrijdag leveren.","none",null],
["Morgen stuur ik je de juiste factuur.","commitment","Morgen"],
["Je wordt binnen 24 uur gebeld door een collega.","commitment","binnen 24 uur"],
["U mag ons antwoord maandagochtend verwachten.","commitment","maandagochtend"],
]}

beforeAll(() => Promise.all(LANGUAGE_CODES.map(loadLanguage)))

describe('2.2 what a draft promises, and by when, is read in each language', () => {
  for (const language of LANGUAGE_CODES) {
    test(language, () => {
      const wrong: string[] = []
      for (const [text, promise, deadline] of DRAFTS[language]) {
        const read = coach({ text, language }, facts)
        const said = read.commitments.filter((c) => c.kind !== 'immediate').find((c) => c.deadline)
          ?.deadline?.text
        if (read.promise !== promise) wrong.push(`${text} ${read.promise} instead of ${promise}`)
        else if (deadline !== null && said !== deadline)
          wrong.push(`${text} "${said}" instead of "${deadline}"`)
      }
      expect(wrong).toEqual([])
    })
  }
})

test('2.2 news is an update, anything else an action, and who is to keep it is told', () => {
  const kinds = (text: string) => readCommitments(text, 'en', facts).map((c) => `${c.kind} ${c.by}`)
  expect(kinds('I will call you back by noon.')).toEqual(['update author'])
  expect(kinds('We will send you a new router.')).toEqual(['action us'])
  expect(kinds('The courier will deliver it tomorrow.')).toEqual(['action others'])
  expect(kinds('Let me check this for you.')).toEqual(['immediate author'])
  expect(kinds('If you send us the receipt, we will refund you.')).toEqual(['conditional us'])
})

test('2.4 each promise has its span and its own deadline', () => {
  const text = 'We will send it by Friday. I will call you tomorrow at 9:00.'
  const read = readCommitments(text, 'en', facts)
  expect(read.map((c) => text.slice(...c.span))).toEqual(['We will send', 'I will call'])
  expect(read.map((c) => c.deadline?.text)).toEqual(['by Friday', 'tomorrow at 9:00'])
})

test('2.4 several promises in one sentence have each their own deadline', () => {
  const by = (text: string, language: LanguageCode = 'en') =>
    readCommitments(text, language, facts).map((c) => c.deadline?.text ?? null)
  expect(by('We will fix it today, and we will call you on Friday.')).toEqual(['today', 'on Friday'])
  expect(by('We will fix it today, and on Friday we will call you.')).toEqual(['today', 'Friday'])
  expect(by('On Monday we will send it and on Friday we will call you.')).toEqual(['On Monday', 'on Friday'])
  expect(by('We will send it and we will call you by Friday.')).toEqual(['by Friday', 'by Friday'])
  expect(by('Lo enviaremos hoy y le llamaremos el viernes.', 'es')).toEqual(['hoy', 'el viernes'])
  expect(by('Vamos enviá-lo hoje e ligamos-lhe na sexta-feira.', 'pt')).toEqual(['hoje', 'na sexta-feira'])
  expect(by('We sturen het vandaag en we bellen u vrijdag.', 'nl')).toEqual(['vandaag', 'vrijdag'])
})

test('2.4 who must answer within two minutes is the customer: no promise of ours', () => {
  const text = 'I will have to close this chat if I do not receive a response in 2 minutes.'
  expect(coach({ text, language: 'en' }, facts).promise).toBe('none')
})

test('sorry in a refusal and sympathy are no promises, and a question is none', () => {
  for (const text of [
    'Shall I send it by Friday?',
    'Would you like us to call you tomorrow?',
    'Thank you for waiting.',
  ]) {
    expect(coach({ text, language: 'en' }, facts).promise, text).toBe('none')
  }
})

test('2.2 what goes on from a question, a request or a condition depends on the answer', () => {
  for (const [language, text] of [
    ['en', 'Could you send us the number, so that we can look?'],
    ['en', 'Is everything in order? Then I will start on the report.'],
    ['es', '¿Quiere que lo anule? Entonces se lo gestiono.'],
    ['pt', 'Quer que eu cancele? Então trato disso.'],
    ['nl', 'Klopt alles? Dan hoor ik dat graag. Daarna ga ik aan de slag.'],
    ['nl', 'Blijft de lamp branden, dan stuur ik u een nieuwe.'],
  ] as const) {
    expect(coach({ text, language }, facts).promise, text).toBe('conditional')
  }
  const text = 'We have found the fault. Then we will mend it.'
  expect(coach({ text, language: 'en' }, facts).promise).toBe('commitment')
})

test('2.2 the time of a condition is not the time of the promise', () => {
  const text = 'If it is not there by Friday, we will post it on Monday.'
  expect(coach({ text, language: 'en' }, facts).deadlines.map((d) => d.text)).toEqual(['on Monday'])
})

test('2.2 work under way does not depend on what is asked beside it', () => {
  for (const [language, text] of [
    ['en', 'Please keep the receipt. Our engineers are already looking into the fault.'],
    ['es', 'No abra el enlace. Nuestro equipo técnico ya está investigando el correo.'],
  ] as const) {
    expect(coach({ text, language }, facts).promise, text).toBe('commitment')
  }
})

test('2.2 a condition behind several promises belongs to the last of them', () => {
  const text = 'You can expect an update within 2 hours, and I’ll write sooner if anything changes.'
  expect(coach({ text, language: 'en' }, facts).promise).toBe('commitment')
  const alone = 'I’ll write sooner if you send me the number.'
  expect(coach({ text: alone, language: 'en' }, facts).promise).toBe('conditional')
})

test('2.2 a time put to the customer as a question is an offer, no promise yet', () => {
  for (const [language, offer] of [
    ['en', 'We can be there on Friday at 10. Does that suit you?'],
    ['es', 'Podemos atenderla el viernes a las 10. ¿Le queda bien?'],
    ['pt', 'Podemos atendê-la na sexta às 10h. Fica bem para si?'],
  ] as const) {
    expect(coach({ text: offer, language }, facts).promise, offer).not.toBe('commitment')
  }
  const text = 'We’ll be able to help you tomorrow morning. Anything else?'
  expect(coach({ text, language: 'en' }, facts).promise).toBe('commitment')
})

test('2.4 the time within which the customer is to do something is no deadline of ours', () => {
  for (const [language, text] of [
    ['en', 'Tell us with pictures within 48 hours if it arrived damaged.'],
    ['es', 'Si llegó dañado, avísenos con fotos en un plazo de 48 horas.'],
    ['pt', 'Se chegou danificado, avise-nos com fotos no prazo de 48 horas.'],
    ['nl', 'Laat het ons binnen 48 uur met foto’s weten.'],
  ] as const) {
    expect(coach({ text, language }, facts).deadlines, text).toEqual([])
  }
})

test('2.2 a time alone answers when; leave taken until a day does not', () => {
  const promise = (text: string, language: 'en' | 'es' | 'pt' | 'nl') =>
    coach({ text, language }, facts).promise
  expect(promise('Within the next week.', 'en')).toBe('commitment')
  expect(promise('Até sexta, no máximo.', 'pt')).toBe('commitment')
  expect(promise('Hasta mañana.', 'es')).toBe('none')
  expect(promise('Tot morgen!', 'nl')).toBe('none')
})

test('2.2 what was done is no promise, though its form is also that of the present', () => {
  const promise = (text: string, language: 'en' | 'es' | 'pt' | 'nl') =>
    coach({ text, language }, facts).promise
  for (const text of [
    'Le llamamos ayer.',
    'Le escribimos la semana pasada.',
    'Le enviamos el paquete hace dos días.',
    'Ayer le llamamos.',
    'Le llamamos el lunes pasado.',
  ])
    expect(promise(text, 'es'), text).toBe('none')
  for (const text of [
    'Ligamos-lhe ontem.',
    'Enviámos-lhe o pacote na semana passada.',
    'Ontem enviámos o reembolso.',
  ])
    expect(promise(text, 'pt'), text).toBe('none')
  expect(promise('Wij belden u gisteren.', 'nl')).toBe('none')
  expect(promise('We called you yesterday.', 'en')).toBe('none')
  expect(promise('Le llamamos mañana.', 'es')).toBe('commitment')
  expect(promise('Le llamaremos por lo de ayer.', 'es')).toBe('commitment')
  expect(promise('Estamos tratando lo de ayer y le llamamos hoy.', 'es')).toBe('commitment')
  expect(promise('Ligaremos por causa do pedido de ontem.', 'pt')).toBe('commitment')
})

test('2.2 to come back to somebody at a time, and to let them know, is a promise', () => {
  for (const [language, text] of [
    ['en', 'We will let you know in the coming days.'],
    ['en', 'We will let you know.'],
    ['es', 'Vuelvo con usted en quince minutos.'],
    ['es', 'Regreso con usted mañana.'],
    ['pt', 'Volto a falar consigo em quinze minutos.'],
    ['nl', 'Ik kom over een kwartier bij u terug.'],
  ] as const) {
    expect(coach({ text, language }, facts).promise, text).toBe('commitment')
  }
  expect(coach({ text: 'Vuelvo con usted en un momento.', language: 'es' }, facts).promise).not.toBe(
    'commitment',
  )
})

test('2.2 the time of what was done is not the time of the promise behind it', () => {
  const by = (text: string, language: LanguageCode) =>
    readCommitments(text, language, facts).map((c) => c.deadline?.text ?? null)
  for (const [language, text] of [
    ['en', 'We refunded you on Monday, and we will write to you.'],
    ['en', 'On Monday we refunded you, and we will write to you.'],
    ['es', 'Le hemos devuelto el dinero el lunes, y le escribiremos.'],
    ['pt', 'Reembolsámos o valor na segunda-feira, e vamos escrever-lhe.'],
    ['nl', 'Wij hebben u maandag terugbetaald, en wij zullen u schrijven.'],
    ['nl', 'Wij betaalden u maandag terug, en wij zullen u schrijven.'],
  ] as const)
    expect(by(text, language), text).toEqual([null])
  expect(by('We refunded you on Monday and we will write to you by Friday.', 'en')).toEqual(['by Friday'])
  expect(by('We have checked it, and on Monday we will write to you.', 'en')).toEqual(['on Monday'])
  expect(by('On Monday, the parcel you ordered will be sent.', 'en')).toEqual(['On Monday'])
  expect(by('El lunes, y no antes, le escribiremos.', 'es')).toEqual(['El lunes'])
})

test('2.2 what a promise is for is no second promise', () => {
  const count = (language: LanguageCode, text: string) => readCommitments(text, language, facts).length
  expect(count('en', 'We will fix it so that it does not happen again.')).toBe(1)
  expect(count('es', 'Corregiremos el fallo para que no se repita.')).toBe(1)
  expect(count('pt', 'Corrigiremos isto para que não volte a acontecer.')).toBe(1)
  expect(count('nl', 'We zullen dit aanpassen zodat het niet weer gebeurt.')).toBe(1)
  expect(count('es', 'Lo sentimos. Lo corregiremos para que no vuelva a ocurrir.')).toBe(1)
  expect(count('en', 'We will fix it today, and we will call you on Friday.')).toBe(2)
})
