import { describe, expect, test } from 'vitest'
import { readCustomer, SIGNALS, type Signal } from './read-customer.ts'

/** Made-up messages per signal and language: + says it, - does not. */
const EXAMPLES = `
asks_for_human_or_manager
en
+ I want to speak to your manager.
+ Can I please talk to a real person?
+ Stop sending me bot answers and get me a human.
+ Put me through to a supervisor now.
+ I would like to file a formal complaint.
+ Could somebody call me back please?
+ Is there anyone there or am I talking to a machine?
+ Please escalate this to someone senior.
- I am the manager of a small shop and need an invoice.
- My son plays with a robot from your shop.
- The person at the door took the parcel.
- I talked to my sister about it.
es
+ Quiero hablar con el encargado.
+ ¿Puedo hablar con una persona de verdad?
+ Dejen de mandarme respuestas automáticas, no quiero un robot.
+ Páseme con un supervisor.
+ Quiero poner una reclamación formal.
+ Que me llame alguien, por favor.
+ Necesito que me atienda un humano.
+ ¿Me pueden llamar al móvil?
- Soy gerente de una tienda y necesito una factura.
- Mi hijo juega con un robot de su tienda.
- La persona de la puerta recibió el paquete.
- Lo hablé con mi hermana.
pt
+ Quero falar com o gerente.
+ Posso falar com uma pessoa de verdade?
+ Chega de robô, quero um atendente humano.
+ Passe-me para um supervisor, quero falar com um supervisor.
+ Quero fazer uma reclamação formal.
+ Por favor, me liguem no celular.
+ Não consigo falar com nenhum atendente.
+ Preciso de falar com alguém responsável.
- Sou gerente de uma loja e preciso de uma fatura.
- Meu filho brinca com um robô da loja de vocês.
- A pessoa na porta recebeu a encomenda.
- Conversei com a minha irmã sobre isso.
nl
+ Ik wil een leidinggevende spreken.
+ Kan ik een echt persoon spreken?
+ Ik wil niet met een chatbot praten.
+ Verbind mij door met een medewerker, ik wil een medewerker spreken.
+ Ik wil een formele klacht indienen.
+ Bel mij terug alstublieft.
+ Mag ik uw manager spreken?
+ Ik wil graag telefonisch contact.
- Ik ben manager van een winkel en heb een factuur nodig.
- Mijn zoon speelt met een robot uit uw winkel.
- De persoon aan de deur nam het pakket aan.
- Ik sprak er met mijn zus over.
legal_or_regulator_threat
en
+ You will hear from my lawyer.
+ I am going to sue you.
+ I will report you to Trading Standards.
+ Next step is small claims court.
+ Under the Consumer Rights Act I am entitled to a refund.
+ I have filed a complaint with the ombudsman.
+ This is illegal and you know it.
+ I'll take legal action if this is not solved.
- My daughter studies at a law school nearby.
- The courtyard was wet.
- Which act of the play is on tonight?
- I would like to change my address.
es
+ Tendrá noticias de mi abogado.
+ Los voy a demandar.
+ Voy a denunciarlos a la OMIC.
+ Presentaré una queja ante Profeco.
+ Según la ley de consumidores tengo derecho al reembolso.
+ Esto es ilegal.
+ Tomaré acciones legales.
+ Nos vemos en los tribunales.
- Mi hija estudia cerca del parque.
- El patio estaba mojado.
- ¿A qué hora empieza la obra?
- Quisiera cambiar mi dirección.
pt
+ Vão ter notícias do meu advogado.
+ Vou processar vocês.
+ Vou abrir uma reclamação no Procon.
+ Vou escrever no livro de reclamações.
+ Pelo Código de Defesa do Consumidor tenho direito à troca.
+ Isso é ilegal.
+ Vou entrar na justiça.
+ Tomarei as medidas judiciais cabíveis.
- A minha filha estuda perto do parque.
- O pátio estava molhado.
- A que horas começa a peça?
- Gostaria de mudar o meu endereço.
nl
+ U hoort van mijn advocaat.
+ Ik sleep u voor de rechter.
+ Ik meld dit bij de ACM.
+ Ik stap naar de ombudsman.
+ Volgens de wet heb ik recht op terugbetaling.
+ Dit is illegaal.
+ Ik onderneem juridische stappen.
+ Hierbij stel ik u in gebreke.
- Mijn dochter studeert vlak bij het park.
- De binnenplaats was nat.
- Hoe laat begint het toneelstuk?
- Ik wil graag mijn adres wijzigen.
churn_threat
en
+ I am cancelling my subscription.
+ I will switch to another provider.
+ Never buying from you again.
+ You just lost a customer.
+ I'm done with your company.
+ I am taking my business elsewhere.
+ Close my account please.
+ This is the last time I use your service.
- Please cancel the appointment on Friday.
- I switched the router off and on.
- I never got the second mail.
- How do I close the window of the app?
es
+ Voy a cancelar mi suscripción.
+ Me cambio de compañía.
+ Nunca más vuelvo a comprar aquí.
+ Acaban de perder a un cliente.
+ Quiero darme de baja del servicio.
+ Me voy a la competencia.
+ Cierren mi cuenta, por favor.
+ Es la última vez que compro con ustedes.
- Por favor, cancele la cita del viernes.
- Apagué y encendí el router.
- Nunca recibí el segundo correo.
- ¿Cómo cierro la ventana de la aplicación?
pt
+ Vou cancelar a minha assinatura.
+ Vou mudar de operadora.
+ Nunca mais compro aqui.
+ Acabaram de perder um cliente.
+ Quero encerrar a minha conta.
+ Vou para a concorrência.
+ Quero cancelar o contrato.
+ Foi a última vez que comprei com vocês.
- Por favor, cancele a visita de sexta-feira.
- Desliguei e liguei o roteador.
- Nunca recebi o segundo e-mail.
- Como fecho a janela do aplicativo?
nl
+ Ik zeg mijn abonnement op.
+ Ik stap over naar een andere aanbieder.
+ Ik bestel hier nooit meer.
+ Jullie zijn een klant kwijt.
+ Ik wil mijn contract opzeggen.
+ Ik ga naar de concurrent.
+ Verwijder mijn account.
+ Dit was de laatste keer dat ik iets bij jullie koop.
- Gelieve de afspraak van vrijdag te annuleren.
- Ik heb de router uit en aan gezet.
- Ik heb de tweede mail nooit gekregen.
- Hoe sluit ik het venster van de app?
repeat_contact_or_long_wait
en
+ I have called you five times already.
+ This is the third time I am writing about this.
+ I have been waiting for three weeks now.
+ Still no answer from you.
+ I was on hold for two hours.
+ Nobody ever replies to my emails.
+ I keep getting transferred from one department to another.
+ I have already sent you the documents twice.
- I bought this device last week.
- Can you tell me your opening hours?
- I waited at the door and got the parcel.
- My phone is three years old.
es
+ Ya les he llamado cinco veces.
+ Es la tercera vez que escribo por lo mismo.
+ Llevo tres semanas esperando.
+ Sigo sin respuesta.
+ Estuve dos horas en espera al teléfono, llevo dos horas esperando.
+ Nadie contesta mis correos.
+ Me pasan de un departamento a otro.
+ Ya les mandé los documentos dos veces.
- Compré este aparato la semana pasada.
- ¿Me dice su horario?
- Esperé en la puerta y recibí el paquete.
- Mi teléfono tiene tres años.
pt
+ Já liguei cinco vezes.
+ É a terceira vez que escrevo sobre isso.
+ Estou esperando há três semanas.
+ Continuo sem resposta.
+ Fiquei duas horas na espera ao telefone, já são duas horas esperando.
+ Ninguém responde aos meus e-mails.
+ Me passam de um setor para outro.
+ Já enviei os documentos duas vezes.
- Comprei este aparelho na semana passada.
- Pode me dizer o horário?
- Abri a porta e recebi a encomenda.
- O meu telefone é azul.
nl
+ Ik heb al vijf keer gebeld.
+ Dit is de derde keer dat ik hierover schrijf.
+ Ik wacht al drie weken.
+ Nog steeds geen antwoord.
+ Ik zat twee uur in de wacht.
+ Niemand reageert op mijn mails.
+ Ik word van het kastje naar de muur gestuurd.
+ Ik heb de documenten al twee keer opgestuurd.
- Ik kocht dit toestel vorige week.
- Kunt u mij de openingsuren geven?
- Ik stond aan de deur en kreeg het pakket.
- Mijn telefoon is blauw.
urgent
en
+ This is urgent, please help.
+ I need this fixed today.
+ My flight leaves in two hours!
+ Please answer ASAP.
+ It is an emergency.
- Take your time.
- I was in town today.
- The flight was pleasant.
- When will the new model be available?
es
+ Es urgente, por favor ayuda.
+ Necesito que lo arreglen hoy.
+ ¡Mi vuelo sale en dos horas!
+ Por favor respondan cuanto antes.
+ Es una emergencia.
- Tómese su tiempo.
- Hoy estuve en el centro.
- El vuelo fue agradable.
- ¿Cuándo sale el nuevo modelo?
pt
+ É urgente, por favor me ajudem.
+ Preciso que resolvam isso hoje.
+ A minha viagem é amanhã!
+ Por favor respondam o quanto antes.
+ É uma emergência.
- Pode levar o seu tempo.
- Hoje estive no centro.
- O voo foi agradável.
- Quando sai o novo modelo?
nl
+ Dit is dringend, help alstublieft.
+ Ik moet dit vandaag hebben.
+ Mijn vlucht is over een uur en mijn vlucht vertrekt vandaag!
+ Antwoord alstublieft zo snel mogelijk.
+ Het is een noodgeval.
- Neem de tijd.
- Ik was vandaag in de stad.
- De vlucht was aangenaam.
- Wanneer komt het nieuwe model?
reports_broken_promise
en
+ You promised a refund by Monday.
+ I was told it would be delivered yesterday.
+ Your agent said someone would call me.
+ The technician was supposed to come at nine.
+ They guaranteed delivery before Christmas.
- The box was blue.
- Could you tell me the price?
- The film was not what I like.
- I told my wife about the offer.
es
+ Me prometieron el reembolso para el lunes.
+ Me dijeron que lo entregarían ayer.
+ Su agente me dijo que me llamarían, quedaron de llamarme.
+ Se suponía que debía llegar a las nueve, supuestamente debía estar aquí.
+ Aseguraron la entrega antes de Navidad.
- La caja era azul.
- ¿Me dice el precio?
- La película no me gustó.
- Le conté la oferta a mi mujer.
pt
+ Prometeram o reembolso para segunda-feira.
+ Disseram que seria entregue ontem.
+ O atendente ficou de me ligar, ficaram de retornar.
+ O técnico deveria ter vindo às nove.
+ Garantiram a entrega antes do Natal.
- A caixa era azul.
- Pode me dizer o preço?
- Não gostei do filme.
- Contei a oferta à minha mulher.
nl
+ Jullie beloofden mijn geld terug voor maandag, dat is beloofd dat.
+ Men zei dat het gisteren geleverd zou worden.
+ Uw collega zei dat iemand mij zou bellen.
+ De monteur zou om negen uur komen.
+ Er is mij gegarandeerd dat het voor Kerstmis komt.
- De doos was blauw.
- Kunt u mij de prijs geven?
- De film beviel me matig.
- Ik vertelde mijn vrouw over de aanbieding.
abuse
en
+ You are a bunch of idiots.
+ This is fucking ridiculous.
+ Go to hell.
+ What a piece of shit.
- I am not happy with this.
- Please help me.
- The shop in Essex was closed.
- My cat is called Dick.
es
+ Son unos idiotas.
+ Váyanse a la mierda.
+ Pinche banco.
+ Hijos de puta.
- No estoy contento con esto.
- Ayúdenme, por favor.
- La tienda estaba cerrada.
- El computador está lento.
pt
+ Vocês são uns idiotas.
+ Vai se foder.
+ Que merda de serviço.
+ Bando de palhaços.
- Não estou contente com isso.
- Me ajudem, por favor.
- A loja estava fechada.
- O computador está lento.
nl
+ Jullie zijn een stel idioten.
+ Rot op.
+ Wat een kutbedrijf.
+ Klootzakken zijn het.
- Ik ben hier niet blij mee.
- Help mij, alstublieft.
- De winkel was gesloten.
- De computer is traag.
vulnerability
en
+ My husband passed away last month.
+ I am in hospital and cannot pay.
+ I lost my job and can't afford the bill.
+ I am disabled and use a wheelchair.
+ I need this for my insulin.
- The battery died.
- I cannot open the file.
- The baby blue one, please.
- I paid the bill yesterday.
es
+ Mi marido falleció el mes pasado.
+ Estoy en el hospital y no puedo ir.
+ Perdí mi trabajo y no tengo dinero para pagar.
+ Tengo una discapacidad y uso silla de ruedas.
+ Lo necesito para mi insulina.
- Se acabó la batería.
- No puedo abrir el archivo.
- El azul claro, por favor.
- Pagué la factura ayer.
pt
+ O meu marido faleceu no mês passado.
+ Estou no hospital e não posso ir.
+ Perdi o meu emprego e não tenho como pagar.
+ Sou deficiente e uso cadeira de rodas.
+ Preciso disso para a minha insulina.
- A bateria acabou.
- Não consigo abrir o arquivo.
- O azul claro, por favor.
- Paguei a fatura ontem.
nl
+ Mijn man is vorige maand overleden.
+ Ik lig in het ziekenhuis.
+ Ik ben mijn baan kwijt en kan de rekening niet betalen.
+ Ik ben gehandicapt en zit in een rolstoel.
+ Ik heb dit nodig voor mijn insuline.
- De batterij is leeg.
- Ik kan het bestand niet openen.
- De lichtblauwe graag.
- Ik heb de factuur gisteren betaald.
`

type Example = { signal: Signal; language: string; text: string; says: boolean }

function examples(): Example[] {
  const found: Example[] = []
  let signal: Signal = 'urgent'
  let language = 'en'
  for (const line of EXAMPLES.split('\n')) {
    const [mark, text] = [line.slice(0, 2), line.slice(2)]
    if (mark === '+ ' || mark === '- ') found.push({ signal, language, text, says: mark === '+ ' })
    else if (line.length === 2) language = line
    else if (line !== '') signal = line as Signal
  }
  return found
}

describe('5.3 a customer who says so is read so, in each language', () => {
  for (const signal of SIGNALS) {
    test(signal, () => {
      const own = examples().filter((e) => e.signal === signal)
      expect(own.length).toBeGreaterThanOrEqual(32)
      const wrong = own.filter((e) => readCustomer(e.text, e.language).signals[signal] !== e.says)
      expect(wrong).toEqual([])
    })
  }
})

test('5.10 each signal comes with the words that give it', () => {
  for (const { signal, language, text } of examples().filter((e) => e.says)) {
    for (const [from, to] of readCustomer(text, language).spans[signal] ?? []) {
      expect(text.slice(from, to).trim().length).toBeGreaterThan(1)
    }
  }
})

const MOODS: [language: string, level: number, text: string][] = [
  ['en', 0, 'Hello, how can I change my address? Thanks!'],
  ['en', 1, 'I am disappointed, the parcel is late again.'],
  ['en', 2, 'This is the worst service ever, you are thieves!!!'],
  ['es', 0, 'Hola, ¿cómo puedo cambiar mi dirección? Gracias.'],
  ['es', 1, 'Estoy decepcionada, el paquete llega tarde otra vez.'],
  ['es', 2, '¡¡Son unos ladrones, el peor servicio del mundo!!'],
  ['pt', 0, 'Olá, como posso mudar o meu endereço? Obrigado.'],
  ['pt', 1, 'Estou decepcionado, a encomenda está atrasada de novo.'],
  ['pt', 2, 'Vocês são uns ladrões, o pior serviço do mundo!!'],
  ['nl', 0, 'Hallo, hoe kan ik mijn adres wijzigen? Bedankt.'],
  ['nl', 1, 'Ik ben teleurgesteld, het pakket is weer te laat.'],
  ['nl', 2, 'Wat een schande, jullie zijn oplichters!!'],
]

test('8.1 calm, dissatisfied and angry are told apart', () => {
  for (const [language, level, text] of MOODS)
    expect(readCustomer(text, language).dissatisfaction, text).toBe(level)
})

test('8.1 anger needs a strong word: a long factual complaint is dissatisfied, not angry', () => {
  const text =
    'I ordered on Monday. The parcel was late, the box was damaged, a part was missing, and the refund failed. ' +
    'I complained twice and nobody answered.'
  expect(readCustomer(text, 'en').dissatisfaction).toBe(1)
})

test('other languages are named and left alone', () => {
  expect(readCustomer('Das ist eine Frechheit, ich will sofort den Chef sprechen!')).toMatchObject({
    language: 'de',
    dissatisfaction: 0,
    spans: {},
  })
})

test('a post that only mentions a company is told apart from a message to it', () => {
  expect(readCustomer("It's my birthday, can't wait to see the new video!", 'en').serviceMessage).toBe(false)
  expect(readCustomer('My parcel has not arrived.', 'en').serviceMessage).toBe(true)
})
