import { describe, expect, test } from 'vitest'
import { readCustomer, type Signal } from './read-customer.ts'

/** Pairs that only their construction tells apart: + says it, - does not. */
const PAIRS: Partial<Record<Signal, string>> = {
  repeat_contact_or_long_wait: `
en + You have sent an engineer out four times and the noise is still there.
en - The kettle gave up after three weeks of daily use.
en + They refused me again at the counter this morning.
en - My second time ordering from you, the blue vase is lovely.
en + This is another request to correct the name on my file.
en - The game crashed several times on my laptop.
en + I wasted two hours on the phone with your support.
en - Please send the figures in line with section 3 of the form.
es + Estoy desde el martes intentando cambiar la reserva.
es - Lo hice dos veces con la otra aplicación y bien.
es + Me rechazaron otra vez la garantía en el mostrador.
es - La cafetera falló después de tres semanas de uso.
es + Llamé cuatro veces a la tienda y nada.
es - Ok, quedo a la espera.
pt + Já foram três agendamentos e ninguém apareceu.
pt - O rádio desligou cinco vezes durante a viagem.
pt + Fui à loja e mais uma vez recusaram a troca.
pt - Comprei o rádio há duas semanas e gosto do som.
pt + Vivo pedindo a segunda via do recibo.
pt - Ok, estou aguardando.
nl + Elke week krijg ik een andere smoes te horen.
nl - Na een paar dagen kwam het pakje aan.
nl + Dan maar weer gebeld, met hetzelfde verhaal.
nl - De app is drie keer gecrasht op mijn tablet.
nl + De monteur is al vier keer langs geweest.
nl - Prima, dan wacht ik op de bevestiging.
es + Esto se arrastra desde la primavera.
pt + Tenho sempre de explicar tudo do zero.
nl + De hele middag nam niemand op.
en + Can somebody finally answer me?
en - Every day we get fresh rolls from your shop.
es + Como le dije ayer a su compañera, la caldera no enciende.
es - Les recuerdo que mi cita es a las nueve.
pt + Alguém me responde de uma vez?
pt - Fui novamente à vossa loja e adorei.
nl + Zoals ik gisteren al tegen uw collega heb gezegd, de ketel blijft uit.
nl - Elke week krijg ik verse groenten, heerlijk.
en + I was promised an answer by noon; emailed twice, no reply.
en - They moved my appointment three times, fine by me.
en - We sat at the gate for two hours because of the fog.
en + It is 19 days since I returned the kettle.
es + Me cortaron la llamada a la mitad.
es - El técnico cortó el cable con cuidado.
es - El teléfono de la oficina vieja no contesta, ¿cuál es el nuevo?
es + Me mandan de la tienda al banco.
pt + Estou tentando há semanas marcar a visita.
pt - Comprei o mesmo modelo para a minha irmã.
nl + Ruim een half jaar geleden heb ik hierover contact met jullie gehad.
nl - Gisteren het pakketje verstuurd, komt morgen aan.
en + Been trying to get through for an hour now.
en + On hold way too long today.
es - La compré a meses sin intereses.
es + Llevo doce minutos y contando.
pt - Tenho mais de um e-mail nesta conta.
pt - Já troquei de senha várias e várias vezes.
nl - Ik heb het spel al 2x verwijderd.
nl - Ik speel al jaren dit spel.`,
  churn_threat: `
en - They suddenly switched my policy to another insurer without asking.
en + I have switched my policy to another insurer.
en - How do I prevent my account from being closed?
en + You lost several customers over this today.
es - No quiero cancelar mi contrato, solo cambiar la fecha de cobro.
es + Esto no lo vuelvo a hacer con ustedes.
es - Me cancelaron la tarjeta sin avisar.
pt - Não quero cancelar o plano, só mudar o dia do pagamento.
pt + Não compro e não recomendo a marca de vocês.
pt - Encerraram a minha conta sem aviso.
nl - We willen helemaal niet overstappen, dat was een misverstand.
nl + Dit doe ik na deze winter dus niet meer.
nl - Kunt u voorkomen dat mijn abonnement wordt stopgezet?
en + Guess I will be flying Northwind from now on.
en - From now on I use the app, it is great.
en + My last order here, good riddance folks.
en + So long folks, it was not fun.
en - We have been together so long and I like it here.
pt - Não recomendo a ninguém esse modelo de chaleira.
en - I cancelled my plan in March and was charged again today.
es + La próxima vez vuelo con otra aerolínea.
es - La próxima vez voy a la tienda con mi hija.
es + Si no lo arreglan el viernes cancelo.
es - Cancelé mi suscripción en marzo y me siguen cobrando.
pt + A partir de agora compro na outra padaria.
pt - A partir de agora compro sempre aqui, obrigado.
pt + Desinstalei o aplicativo de vocês hoje.
pt - Adeus Maria, obrigada pela ajuda.
nl + De hele familie gaat hier weg.
nl - De hele familie gaat in augustus op vakantie.
en + Close to losing my business, you are.
en - Can I switch to the family plan?
en + From now on I am booking with someone else.
es + El último peso que les doy.
es - ¿Puedo hacer una transferencia a otro banco desde la app?
es - ¿Cómo puedo cambiarme al plan familiar?
pt + Não tenho mais interesse em qualquer produto dessa loja.
pt + Estou olhando propostas de outras seguradoras.
nl + Dit was de laatste cent die ik hier uitgeef.
nl - Hoe stap ik over naar het jaarabonnement?
nl - Mijn abonnement is niet verlengd, hoe los ik dat op?
en + I am going to stop flying with you.
es - No puedo entrar a su aplicación.
es - En cambio Norteña no cobra nada.
pt - Fui falar com a gerente. Ela sorriu.
nl - Mijn vorige abonnement is opgezegd, het nieuwe loopt.`,
  asks_for_human_or_manager: `
en - There was no answer from him about the parcel.
en - Somebody opened an account by someone else, not by me.
en + I wrote a letter to your head office about the ferry.
en - The ferry goes right past the top of the hill.
es + Escribí una carta a la dirección sobre la caldera.
es + Pedí hablar con un supervisor y me lo negaron.
pt + Aqui só um robô atende.
nl + Ik vroeg om een leidinggevende en dat werd geweigerd.
nl - Ik krijg dan een jongen aan de telefoon die van niets weet.
nl + Ik krijg niemand aan de telefoon, ik wil een medewerker spreken.
en + Any way of getting hold of a person at the depot?
en - A rep told me the depot opens at nine.
es + ¿Cómo puedo hablar con uno de sus asesores?
es - Odio que me llamen a todas horas.
es - Recibí una llamada de un número raro.
pt + Como faço para falar com um assistente?
pt - Abri dois protocolos na ouvidoria.
nl + Laat een medewerker hier even naar kijken.
nl - Het wordt niet automatisch bijgewerkt.`,
  legal_or_regulator_threat: `
en - The pump is still under warranty.
pt - Não consigo chegar ao fim do processo de registo.
pt + Vou abrir um processo judicial contra a loja.
nl - De winkelier had hem verboden om dat te ruilen.
en + There are no legal grounds for this fee.
en - Does the policy cover legal expenses?
es + Haré valer mis derechos.
es + Metí una queja en la Profeco.
es - ¿La denuncia la tengo que adjuntar al formulario del seguro?
pt + Vou tomar as providências jurídicas.
pt - Preciso do boletim de ocorrência para o seguro.
nl - Valt dit onder mijn rechtsbijstandverzekering?
pt - O vendedor foi rude (editado pelo Reclame Aqui).
pt - Não sabia que isso era ilegal no jogo.`,
}

describe('5.3 what a customer says is told from what only sounds like it', () => {
  test.each(Object.entries(PAIRS))('%s', (signal, list) => {
    const lines = list.trim().split('\n')
    const wrong = lines.filter((line) => {
      const says = line[3] === '+'
      return readCustomer(line.slice(5), line.slice(0, 2)).signals[signal as Signal] !== says
    })
    expect(wrong).toEqual([])
  })
})

const MOODS = `
en 0 Will my train tonight be delayed or cancelled?
en 1 My train was delayed for the third evening, this is disappointing.
en 0 My bad, I had the old version.
en 0 You never let me down, thank you.
en 1 Imagine my surprise when the bill came.
en 1 How can you think that this is fine for a regular customer?
en 1 There was no lid on my cup again :(
en 1 My parcel was left in the rain.
en 2 I have had it up to here with you.
es 2 ¿Cómo se atreven a cobrarle a una viuda?
pt 2 Estou indignadíssima.
nl 2 Pure onkunde van begin tot eind.
es 1 Faltaba la mitad del pedido.
nl 1 Aan dat antwoord heb ik niets.
en 0 I forgot my password again, sorry.
en 0 My flight was cancelled, how do I rebook?
es 1 Dejaron el paquete bajo la lluvia.
es 2 Se rieron en mi cara.
es 0 Perdí la tarjeta, ¿me mandan otra?
pt 1 Não é o que estava anunciado.
pt 2 Estou pelos cabelos convosco.
pt 0 O meu voo foi cancelado, como remarco?
nl 1 De kamer stonk en de douche lekte.
nl 2 Ik heb het helemaal gehad met jullie.
nl 0 Mijn vlucht is geannuleerd, hoe boek ik om?
es 0 ¿El vuelo de mañana estará cancelado?
es 0 De nada, no pasa nada.
es 1 Para mi sorpresa, la factura venía doblada.
es 0 La aerolínea anuncia huelga de personal para enero https://example.org/nota
pt 0 Não há nada disponível na minha zona, como posso ver outras datas?
pt 1 Para minha surpresa a fatura veio a dobrar.
pt 2 Absurdo. Comprei ontem, quebrou hoje e a loja nega a troca.
pt 2 Isso é um descaso, ninguém resolve.
nl 0 Gaat de trein van vanavond vertraagd zijn?
nl 0 Het zat in de doos, geen probleem.
nl 1 Groot was mijn verbazing toen ik de rekening zag.
nl 1 Ik meld het iedere keer en er gebeurt niets.
nl 1 Toen ik vroeg waarom, werd de medewerker zelf boos en hing op.
en 1 Explain to me why the earlier train left without us.
en 1 How is that fair to those who booked early?
en 0 How long do we have to be delayed before lunch is served?
es 1 ¿Les parece justo cobrar dos veces?
es 0 Espero que te resuelvan pronto.
es 2 Estamos hasta el gorro de estos cobros.
pt 1 Acham normal cobrar duas vezes?
pt 0 Perdi a nota fiscal, como peço outra?
nl 1 Dit gaat me echt te ver.
nl 2 Dit is te gek voor woorden.
nl 0 Mijn broertje heeft mijn account misbruikt, kunnen jullie het blokkeren?
en 1 Three trains, all delayed. Why?
en 0 My order is marked as lost, how do I get another?
en 1 My order got lost again.
es 0 Se me bloqueó el pedido y está cancelado, ¿lo repito mañana?
pt 0 O pedido foi cancelado, posso fazer outro?
nl 0 De bestelling is geannuleerd, kan ik opnieuw bestellen?
en 1 You ran out of vouchers.
es 1 No queremos sus disculpas.
pt 1 Deixaram o cliente na mão.
nl 1 Ik hoorde daarna niets meer.`

test('8.1 words of trouble count where they are meant, and the anger of others is not the writer’s', () => {
  const wrong = MOODS.trim()
    .split('\n')
    .map((line) => {
      const [language, level, text] = [line.slice(0, 2), Number(line[3]), line.slice(5)]
      return { text, level, read: readCustomer(text, language).dissatisfaction }
    })
    .filter((one) => one.read !== one.level)
  expect(wrong).toEqual([])
})

test('8.1 a polite reminder that waits and writes again is dissatisfied all the same', () => {
  const text =
    'Boa tarde. Depois de três telefonemas e dois emails continuo a aguardar a entrega desde o dia 5. Qual é o ponto da situação? Obrigada.'
  expect(readCustomer(text, 'pt').dissatisfaction).toBe(1)
})
