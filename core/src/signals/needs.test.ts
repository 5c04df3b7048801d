import { expect, test } from 'vitest'
import { readCustomer, type Signal } from './read-customer.ts'

/** Whole posts say it by the way, in other words than a request: + says it, - only sounds like it. */
const NEEDS: Partial<Record<Signal, string>> = {
  asks_for_human_or_manager: `
en + I want somebody over there who can actually decide about the piano.
en + Please get corporate involved, the branch is useless to me.
en + No other supervisor available, they say, convenient.
en + I strongly urge the management to listen to that recording.
en + Dear Mr. CEO, my grandmother has been your customer since the war.
en - I spoke to a very nice lady at the desk about the piano.
en - It was eleven before I got to speak to someone, and she was lovely.
en - I filled in an online complaint, when do I hear from you?
es + A la atención del máximo responsable de la panadería.
es + Cuando llamo me atiende una máquina.
es + Solo pido un interlocutor con cara y ojos.
es - Me llaman cada semana para venderme un seguro.
es - Ayer hablé con una encargada y el piano llega el lunes.
es - Dijeron que alguien de su equipo me llamaría el jueves.
pt + O supervisor nunca se encontrava na loja.
pt + Peço o contacto de um responsável pela padaria.
pt + Ali é tudo na base da gravação.
pt - Entrei em contato com a gerente e o piano já chegou.
pt - Recebi uma ligação da loja a perguntar se gostei.
pt - A gerente informou que abrem às nove.
nl + Er is geen enkele medewerker die de telefoon opneemt.
nl + Steeds maar een bandje, nooit een stem.
nl + Geachte directie, mijn piano staat nog in de hal.
nl - Het was elf uur voordat ik een medewerker sprak, een vriendelijke man.
nl - Als je iemand te pakken krijgt, leggen ze het goed uit.
en + Where can I chat with a support member about the invoice?
en + Now I have to drive to the store and complain.
en + To the President of the railway, an open letter.
es + Escribo a la dirección general de la empresa.
pt + Exponho o caso à administração da loja.
pt - Consegui finalmente falar com a supervisora da padaria, muito simpática.
nl - Eindelijk een medewerker aan de lijn, en het was zo geregeld.
en - I already talked to someone about the piano this morning.
pt - O vendedor encaminhou-nos ao gerente, que mostrou o piano.
es + Ojalá me contestara un ser humano.
es - Acabé hablando con un ser humano, muy maja.
pt - O consultor que me atendia passou-me a chave.
pt - Fui contactada telefonicamente para escolher a cor.`,
  legal_or_regulator_threat: `
en + If the deposit is not back on Friday I will file a complaint.
en + I hereby put you on notice about the broken window.
en - My wallet was stolen, I have a police report, how do I block the card?
es + Lo he llevado a la junta arbitral.
es + El siguiente paso es un burofax.
es - El departamento de fraudes me ayudó enseguida.
pt + É a minha última tentativa extrajudicial.
pt + Nos termos da lei peço a troca do fogão.
pt - Em que ponto está o andamento do meu processo?
pt - Foi aberto um processo de garantia para o fogão.
nl + De bemiddelaar kijkt er nu naar.
nl + Ik beroep me op de garantie van twee jaar.
nl - Het fraudeteam heeft mijn pas meteen geblokkeerd.
en + Under the Montreal Convention you owe me for the cello.
es + La causa caerá en manos de la autoridad competente.
pt + Vou apresentar queixa à entidade reguladora.
nl + Ik zet dit op het Klachtenkompas.
es - Llamé a la oficina de atención al consumidor de la tienda.`,
  churn_threat: `
en + It makes me reconsider whether I should bank with you at all.
en + It is time to move on, we had eight good winters.
en + Our contract is up and it will not be renewed.
en + I have returned my loyalty card, cut in two.
en + I still can't close my account.
en - I still get ads for an account I no longer use.
en - Please stop charging my card for the magazine.
en - Can I drop the sports channel from my package?
en - I would not recommend the blue one, it fades.
es + Hoy la desinstalo.
es + Jamás volverán a contarme entre sus clientes.
es + Como orgulloso ex cliente les escribo.
es + Me paso a la panadería de enfrente.
es - Me di de baja en mayo y en julio me cobraron otra cuota.
es - El dependiente me aconsejó pasarme a otra compañía.
pt + Venho rescindir o contrato com efeito imediato.
pt + Estou pensando em trocar de operadora.
pt + Peço o cancelamento do meu plano.
pt - Foi um prazer renovar o contrato.
nl + Dan gaan we elders een piano zoeken.
nl + Na twaalf jaar gooi ik de handdoek in de ring.
nl + Mijn besluit om de bank te verlaten staat vast.
nl + Mijn spaargeld gaat naar een andere bank.
nl - Ik betaal nu met de app van een andere bank.
nl - De bank besloot mijn rekening te sluiten.
nl - Jullie zijn duurder, maar ik ga echt niet weg.
en + I will not renew my membership unless the pool opens.
en + Thinking about going to another company for our bread.
en + I have a subscription and every time I try to cancel it the page freezes.
en + Congratulations to the shop next door, you just gained a customer.
en + Close your account while you can.
en - How do I cancel my order?
en - I won't get any of the tickets.
es + He cerrado mis cuentas de ahorro.
es + La nómina la tendré con otro banco.
es + Así me habréis perdido.
es - Ya nos vamos al aeropuerto, gracias.
pt + Vou para outra operadora.
pt + Acabam de fazer o que faltava: perderam um cliente.
pt - O comboio nunca mais chegava.
nl + Wij gaan over naar een andere leverancier.
nl + Ik kan maar beter een andere zoeken.
nl - Wat een leuke bank, hij staat nu in de tuin.
en + Looking around for a new cable and phone company.
en - Cheaper than other providers, good.
pt - Fechei o contrato em setembro.
nl - Geen enkele andere bank doet dat.
en + We closed our account with them in the spring.
en - She talked me out of cancelling the lessons.
pt + Depois disto, melhor desistir.
nl + Wij zijn zo snel mogelijk weg bij deze bank.
en + Finally free of that contract.
es + He pensado en cortar relaciones con la panadería.
pt + O meu pedido de desligamento foi mal tratado.
pt + Solicitei a denúncia do contrato.`,
  repeat_contact_or_long_wait: `
en + We have been without hot water for about three weeks.
en + It has been going on since early March.
en + I have spoken to six people so far and each says something else.
en + Asked 3-4 times, one week later still nothing.
en + It takes forever to get a straight answer.
en + One excuse after another.
en + The emails simply go unanswered.
en - I have been using this kettle for over nine months and it is great.
en - Bought it two months ago and the handle already came off.
en - The app crashed many times.
en - Can you guys answer? Thanks
en - Just got through, all is booked.
es + Llevamos una semana larga sin agua caliente.
es + Tardaron una barbaridad en abrir la puerta.
es + Tras muchas llamadas, nada.
es + He llamado a diario.
es + Aquí nadie sabe nada.
es + Estuve un buen rato esperando en la oficina.
es - En un par de días habían devuelto el importe.
es - No me envíen más mensajes, gracias.
pt + Estou há mais de dez dias sem fogão.
pt + Um joga para o outro e ninguém decide.
pt + Tive de voltar à loja no sábado.
pt + Até ao momento não tenho fogão nem resposta.
pt + Passados seis meses, a porta ainda está em armazém.
pt - Ainda não montei o móvel, mas parece bonito.
nl + Het heeft maanden geduurd.
nl + Na een tiental mails kwam er een antwoord.
nl + Ze houden ons aan het lijntje.
nl + Je krijgt telkens een ander verhaal.
nl + Reeds een maand wil ik een piano huren.
nl + De klantendienst is onbereikbaar, noch per mail noch telefonisch.
nl - Tot op heden geen problemen met de piano.
nl - Soms lang wachten aan de balie, maar wel altijd vriendelijk.
nl - Het openen is gelukt na enkele pogingen.
en + My parcel has not arrived and it was due on Tuesday.
en + The courier failed to come three days running.
en + It took five months to get a refund.
en + I spent 45 minutes on hold for this.
en + I ordered the cello 3x and all 3x it was lost in transit.
en + I tried email, then chat, then the branch, no answer.
en - The website has me going round in circles, where is the price list?
en - It keeps asking me for a password.
es + Me tomó cinco meses recuperar la fianza.
es + Hace ocho meses que pedí el piano y sigo sin noticias.
es + La carta no ha llegado a su destino.
es + Es la tercera vez que escribo, por tercera vez.
es - Hice el viaje dos veces este año, precioso.
pt + Levei o fogão à loja mais de uma vez.
pt + Já se passaram trinta dias.
pt + Deram-me informações contraditórias.
pt + Estive uma hora em chamada.
nl + Ze zijn amper bereikbaar.
nl + Wachttijden en doorverbinden, dat is alles.
nl - In die tijd kun je drie keer de aarde rond.
nl - Binnen een paar minuten geholpen.
en + I heard absolutely nothing from the piano shop.
en + Fought with you guys all weekend over a deposit.
pt + Somos continuamente redirecionados.
nl + Het is bijna onmogelijk om hen te spreken.
nl - Al meer dan twintig jaar klant, tot volle tevredenheid.
en + You said within two hours, and so far no call, no van.
en + I spent six days repeating myself.
es + Tuve que hacer un montón de llamadas.
es + Y a saber para cuándo me dan la cita.
pt + Demora muito para responder.
pt - Passou um prazo de dois dias e cumpriu-o.
nl - Al jaren een tevreden klant.
en + Eight hours in total over three days for a lamp.
pt + O contacto nunca se concretizou.
pt + Voltei a ligar na sexta.
pt - Há muitos, muitos anos que compro aqui.
nl + Een maand later gebeurde het gewoon weer.
nl + De helpdesk bracht weinig soelaas.`,
}

test.each(Object.entries(NEEDS))('5.3 what a whole post says by the way is read: %s', (signal, list) => {
  const wrong = list
    .trim()
    .split('\n')
    .filter((line) => {
      const { signals } = readCustomer(line.slice(5), line.slice(0, 2))
      return signals[signal as Signal] !== (line[3] === '+')
    })
  expect(wrong).toEqual([])
})

const MOODS = `
en 1 My whole house has no heating, wonderful, just wonderful.
en 1 Why can we not get a date????
en 1 They refused to board us with two small children.
en 2 This site was made by monkeys.
en 2 You are holding us to ransom.
en 0 Already sorted, just venting.
en 0 Your fraud team rang at once, thank you.
es 1 Esto no va.
es 1 No es muy buena, la verdad.
es 1 Ha sido un calvario.
es 2 Les importa un pepino todo.
es 2 Me siento estafada por su tienda.
es 0 No es mala idea.
es 0 Bien por su departamento de fraudes.
pt 1 Comprei gato por lebre.
pt 1 Nada de chegar o fogão.
pt 2 Estou profundamente indignada com a loja.
pt 2 A loja não se importa com nada.
pt 0 Recebi antes do prazo, adorei.
nl 1 Mijn advies: vermijden.
nl 1 Niet de beste keuze.
nl 1 De helpdesk is klantonvriendelijk.
nl 2 Dit trekt op niets.
nl 2 Een ware schande.
en 1 They cannot be trusted with a piano.
en 1 For the love of god, change the music.
en 2 It is a fraud of a bank.
es 1 Fue la gota que colmó el vaso.
es 1 Nuestra relación se está deteriorando.
pt 1 Trataram-me com desconfiança.
pt 2 Isto é ilegal e vergonhoso.
nl 1 Ons vertrouwen is geschaad.
nl 2 De service is beneden alle peil.
nl 0 Bij mijn vorige bank slechte ervaringen gehad, hier is alles prima.
en 1 How about getting the piano here.
en 1 Getting very tired of this.
en 0 The piano is out for delivery.
es 1 Gracias por cobrarme dos veces la misma silla.
pt 1 Demonstraram total desconhecimento do caso.
nl 1 Er klopt geen jota van.
nl 0 Nooit heb ik enig probleem gehad.
en 1 Your clerk made me cry.
en 0 Nothing but respect for the bakers.
es 1 Me siento un número.
es 2 Estoy hasta el gorro de ustedes.
pt 2 Um descaso total com o cliente.
nl 2 Slechter vind je nergens.
en 1 It shouldn't be this hard.
es 2 Bienvenidos al infierno.
pt 2 O meu mais profundo desagrado.
nl 1 Dat is de omgekeerde wereld.
nl 0 Over de vriendelijkheid geen klachten trouwens.
nl 0 Tot nu toe geen problemen.
nl 0 Heel tevreden, vlot en duidelijk.`

test('8.1 idioms of displeasure, praise that means the contrary, and what only names trouble', () => {
  const wrong = MOODS.trim()
    .split('\n')
    .map((line) => {
      const read = readCustomer(line.slice(5), line.slice(0, 2)).dissatisfaction
      return { line, read }
    })
    .filter(({ line, read }) => read !== Number(line[3]))
  expect(wrong).toEqual([])
})
