import { expect, test } from 'vitest'
import { readCustomer, type Signal } from './read-customer.ts'

/** An ordinary day and what only sounds like trouble: language, mood (- is not judged) and wishes, message. */
const EVERYDAY = `
en -c #NeverAgain
en -c I am closing my acct today
en -c When I said I would close my account he didn't care
en -c I'm about to discontinue my service
en - Avoid this company at all costs
en - Stay away from this bank
en - Do not buy from these people
en -c Take your business elsewhere, people
en - Stay away from the edge of the platform please
en - I never again got an email from you
en - My account was closed without notice
en - Can I cancel my order from yesterday?
en -c Looking at other providers as we speak
en -c That was the last time I shop there
en -h Who can I write to?
en -h Who do I write to about this?
en -h Can somebody actually answer instead of the same autoresponse
en -h Stop replying with the same automated response
en -h is there an email for complaints
en - Spoke to a lovely agent, all sorted
en - The manager of the store was so kind
en - The supervisor told me it would take 3 days
en -h I asked for a supervisor and was refused
en -h Let me talk to someone in charge
en -h Need a number where I can reach a live person
en - My boss needs the invoice today
en - I'll call my manager to approve the quote
en 0 Hi, could you tell me your opening hours on Sunday?
en 0 I left my jacket in the restaurant last night, has anyone handed it in?
en 0 Just to confirm, the meeting is at 3 and not at 4, right?
en 0 I need to change the delivery address for my order, I'm moving next week
en 0 My card expired, how do I update it?
en 0 Can I bring my dog on board?
en 0 I have two questions about the warranty
en 0 The parcel arrived yesterday, thanks a lot!
en 0 Sorry for the late reply, here is the photo you asked for
en 0 Is it possible to get an invoice with our VAT number?
en 0 I ordered the wrong size, can I exchange it?
en 0 How long does delivery usually take?
en 0 We would like to add two users to our plan
en 0 Could you send me the contract again please? I deleted the mail
en 0 My daughter broke the screen, what does a repair cost?
en 0 I never received the newsletter, could you sign me up again?
en 0 No rush, whenever you have time
en 0 I'm a lawyer and we would like to use your software in our firm
en 0 Do you ship to Canada? I couldn't find it on the site
en 0 We had a wonderful stay, the staff were so kind
en 0 The app asks for a code, where do I find it?
en 0 I'd like to cancel the appointment on Monday, I'm ill
en 0 What happens if I miss the deadline?
en 0 Is the store on Main Street still closed because of the fire?
en 0 My old provider was terrible, so far I love it here
en 0 I called this morning and spoke to Ana, she asked me to send the number: 12345
en 0 Thank you for the quick answer, that solved it
en 0 Is there a problem with my payment? It says pending
en 0 Thanks for the quick reply!
en 0 Thank you for your fast response, much appreciated
en 0 thx for the answer
en 0 Thanks for calling me back so soon
en 0 Great, received your answer, will try tomorrow
en 2 You people are crooks, give me my money back!!
en 2 This is the most incompetent company I have ever dealt with
en 2 Absolutely disgusting behaviour from your driver
en 2l Fix this today or you will hear from my lawyer, I am furious
en 2 I've never been so angry in my life
en 2 what a joke of a company
en 2 YOU HAVE RUINED OUR WEDDING
en 2 Shame on you
en 2 You lied to me
en 2 stop lying to your customers
en 1 I am not happy with how this was handled
en 1 This is really disappointing
en 1 The soup was cold and the waiter forgot our drinks
en 1r I've called four times and nobody can tell me anything
en 1r It has been three weeks and I still have no answer
en 1c I'm switching to another provider
en 0 We have been happy customers for ten years
en 0 My son has played this game for hours, he loves it
en 0 Can I pay in three months?
en 0 Is my data stored according to the law?
en 0 Under which law do I get a refund if I return it?
en 0 I need the invoice for my lawyer
en 0 Is it legal to use it in Germany?
en 0 The court is next to your shop, right? Where can I park?
en 0 I saw that you closed your account on Twitter
en 0 I switched to your bank last year and I'm happy
en 0 How do I cancel my free trial?
en 0 Please cancel my order number 123, I ordered the wrong item
en 0 I never had a problem with you in 5 years
en 0 It took two minutes to set up
es - El precio es demasiado elevado
es - Compré en el Seven eleven y funcionó
es - Los costos elevados de envío
es -h Necesitamos escalar esto ya
es -h Eleven mi caso a su gerente
es - Nunca más me contestaron
es - Nunca más volvió a funcionar
es -c Nunca más compro con ustedes
es -c No vuelvo a comprar aquí
es -c Voy a cancelar mi cuenta
es - Me cancelaron la cuenta sin avisar
es -c Ya inicié la portabilidad a otra compañía
es -c Me paso a la competencia
es - Eviten este banco a toda costa
es - Huyan de esta compañía
es - El gerente de la sucursal fue muy amable
es - Puede ir con un ejecutivo a que le den otra tarjeta
es - Ahora tengo que hacer carta reclamo para ver si me regresan mi dinero
es -h ¿Con quién tengo que hablar para que me den respuesta?
es -h ¿A quién me dirijo para hablar con un responsable?
es -h Solo me contesta una máquina, quiero hablar con alguien
es - Hablé con una persona muy amable y me lo resolvió
es -c Pienso irme a otro banco
es -c Voy a retirar todo mi dinero de su banco
es - Quiero retirar mi dinero del cajero y no puedo
es -h Pásenme con su supervisor
es -h Que alguien me llame por favor
es 0 Hola, ¿a qué hora abren el domingo?
es 0 Dejé mi chaqueta en el restaurante anoche, ¿alguien la encontró?
es 0 Necesito cambiar la dirección de entrega, me mudo la semana que viene
es 0 Mi tarjeta caducó, ¿cómo la actualizo?
es 0 ¿Puedo llevar a mi perro en el avión?
es 0 El paquete llegó ayer, muchas gracias
es 0 Perdón por la demora, aquí está la foto que me pidieron
es 0 ¿Es posible recibir una factura con nuestro NIF?
es 0 Pedí la talla equivocada, ¿la puedo cambiar?
es 0 ¿Cuánto tarda normalmente el envío?
es 0 Nos gustaría añadir dos usuarios a nuestro plan
es 0 ¿Me pueden enviar otra vez el contrato? Borré el correo
es 0 Mi hija rompió la pantalla, ¿cuánto cuesta repararla?
es 0 Sin prisa, cuando tengan un momento
es 0 Soy abogada y nos gustaría usar su programa en el despacho
es 0 Quiero cancelar la cita del lunes porque estoy enferma
es 0 Estuvimos encantados, el personal fue muy amable
es 0 Llamé esta mañana y hablé con Ana, me pidió que les mande el número
es 0 Gracias por la rápida respuesta, ya está resuelto
es 0 ¿Hay algún problema con mi pago? Sale pendiente
es 0 No puedo ir el martes, ¿puede ser el jueves?
es 0 Porque me mudo, necesito una copia del contrato
es 0 No tengo internet en el pueblo hasta el lunes, les escribo entonces
es 0 Gracias por la respuesta
es 0 Muchas gracias por contestar tan rápido
es 0 Gracias por llamarme
es 2 Son unos ladrones, devuélvanme mi dinero
es 2 Qué vergüenza de empresa
es 2 Estoy furiosa con ustedes
es 2 Me mintieron en la cara
es 2 HAN ARRUINADO NUESTRA BODA
es 2 Son unos incompetentes
es 2 Es una tomadura de pelo
es 1 No estoy contenta con la solución
es 1r He llamado cuatro veces y nadie sabe decirme nada
es 1r Ya van tres semanas y sigo sin respuesta
es 1 La sopa estaba fría y el camarero olvidó las bebidas
es 0 Somos clientes felices desde hace diez años
es 0 Mi hijo juega durante horas, le encanta
es 0 ¿Puedo pagar en tres meses?
es 0 ¿Mis datos se guardan conforme a la ley?
es 0 Necesito la factura para mi abogado
es 0 ¿Es legal usarlo en Alemania?
es 0 ¿El juzgado está al lado de su tienda? ¿Dónde puedo aparcar?
es 0 Me cambié a su banco el año pasado y estoy contenta
es 0 ¿Cómo cancelo la prueba gratuita?
es 0 Cancelen por favor mi pedido 123, me equivoqué de artículo
es 0 Nunca tuve un problema con ustedes en 5 años
es 0 Tardé dos minutos en instalarlo
es 0 Llevo tres años con ustedes, muy contenta
es 0 Espero su respuesta, un saludo
pt - Liguei na segunda e nunca mais me responderam
pt - O técnico veio uma vez e nunca mais apareceu
pt - Desde então nunca mais recebi fatura
pt -c Nunca mais compro nesta loja
pt -c Nunca mais!!
pt - Não comprem nesta loja, fujam
pt - O gerente da loja foi muito simpático
pt - Segundo o gerente da loja o prazo era de 30 dias
pt -h Quero falar com o gerente da loja
pt -h Não consigo falar com ninguém, só com a máquina
pt -h Não há um número onde consiga falar com uma pessoa
pt -c Quero fazer o cancelamento do meu plano
pt -c Exijo a resolução do contrato
pt - Cancelei a encomenda por engano, podem repor?
pt -c Vou mudar para outra operadora
pt - Recomendo a todos que evitem esta empresa
pt -c Vou evitar comprar aqui
pt - Vou evitar ligar nas horas de ponta
pt - não vou poder usar o telemóvel
pt -c Estou a tratar da portabilidade para outra operadora
pt -h Por favor encaminhem isto para alguém que possa resolver
pt -h Voltei à loja para falar com a responsável
pt - A responsável pela loja ligou-me a resolver tudo, obrigada
pt 0 Olá, a que horas abrem ao domingo?
pt 0 Deixei o meu casaco no restaurante ontem, alguém o encontrou?
pt 0 Preciso de mudar a morada de entrega, vou mudar de casa na próxima semana
pt 0 O meu cartão caducou, como o atualizo?
pt 0 A encomenda chegou ontem, muito obrigada
pt 0 Desculpem a demora, aqui está a fotografia que pediram
pt 0 É possível receber uma fatura com o nosso NIF?
pt 0 Encomendei o tamanho errado, posso trocar?
pt 0 Quanto tempo demora normalmente a entrega?
pt 0 Gostava de saber o preço do plano familiar
pt 0 Gostaria de cancelar a consulta de segunda porque estou doente
pt 0 Podem enviar-me outra vez o contrato? Apaguei o e-mail
pt 0 A minha filha partiu o ecrã, quanto custa a reparação?
pt 0 Sem pressa, quando tiverem tempo
pt 0 Sou advogada e gostávamos de usar o vosso programa no escritório
pt 0 Adorámos a estadia, o pessoal foi muito simpático
pt 0 Liguei esta manhã e falei com a Ana, ela pediu-me que enviasse o número
pt 0 Obrigado pela resposta rápida, já está resolvido
pt 0 Há algum problema com o meu pagamento? Diz pendente
pt 0 Não posso ir na terça, pode ser na quinta?
pt 0 Fui cobrado em 20 euros no dia 3, é a caução?
pt 0 Não encontrei no site, enviam para os Açores?
pt 0 Ainda estou à espera que o meu pai me envie o formulário, amanhã reencaminho
pt 0 Obrigado pela resposta
pt 0 Agradeço a resposta tão rápida
pt 0 Obrigada por me terem ligado
pt 2 São uns ladrões, devolvam o meu dinheiro
pt 2 Que vergonha de empresa
pt 2 Estou furiosa convosco
pt 2 Mentiram-me na cara
pt 2 ESTRAGARAM O NOSSO CASAMENTO
pt 2 São uns incompetentes
pt 2 É uma falta de respeito
pt 1 Não estou contente com a solução
pt 1r Liguei quatro vezes e ninguém me sabe dizer nada
pt 1r Já passaram três semanas e continuo sem resposta
pt 1 A sopa estava fria e o empregado esqueceu-se das bebidas
pt 0 Somos clientes felizes há dez anos
pt 0 O meu filho joga durante horas, adora
pt 0 Posso pagar em três meses?
pt 0 Os meus dados são guardados de acordo com a lei?
pt 0 Preciso da fatura para o meu advogado
pt 0 É legal usá-lo na Alemanha?
pt 0 O tribunal fica ao lado da vossa loja? Onde posso estacionar?
pt 0 Mudei para o vosso banco no ano passado e estou contente
pt 0 Como cancelo o período experimental?
pt 0 Cancelem por favor a encomenda 123, enganei-me no artigo
pt 0 Nunca tive um problema convosco em 5 anos
pt 0 Demorei dois minutos a instalar
pt 0 Estou convosco há três anos, muito contente
pt 0 Aguardo a vossa resposta, cumprimentos
nl -c Met deze service zal ik een alternatief zoeken
nl -c Ik zoek wel een andere oplossing
nl -c Ik ga al mijn beleggingen stopzetten
nl -c Een tweede bezoek is voor ons uitgesloten
nl - Blijf hier weg!
nl - Vermijd dit bedrijf
nl -c Hier kom ik niet meer terug
nl -c Ik stap over naar een andere bank
nl - Ik ben vorig jaar overgestapt naar jullie en ben tevreden
nl - Daarna nooit meer iets gehoord
nl - Sindsdien doet hij het nooit meer
nl -c Nooit meer!!!
nl -c Wij gaan nooit meer naar dit park
nl - Telefonisch contact werd geweerd
nl - Ik had telefonisch contact met een vriendelijke medewerker
nl -h Ik wil graag telefonisch contact
nl -h Kan iemand mij terugbellen?
nl -h Is er een Nederlandstalige medewerker?
nl -h Ik wil uw leidinggevende spreken
nl - De leidinggevende heeft het keurig opgelost
nl -h Je krijgt alleen maar een robot aan de lijn
nl - Hij is overgestapt op een andere trein
nl -h Met wie kan ik hierover spreken?
nl -h Naar wie kan ik mijn klacht sturen?
nl -c Mijn vertrouwen is weg, ik zeg op
nl -c Ik zeg mijn abonnement op
nl - Mijn abonnement is opgezegd zonder dat ik het vroeg
nl -c Ik haal mijn geld weg bij deze bank
nl - Ik haal mijn pakket morgen op
nl 0 Hallo, hoe laat zijn jullie zondag open?
nl 0 Ik heb gisteren mijn jas laten liggen in het restaurant, heeft iemand hem gevonden?
nl 0 Ik moet het bezorgadres wijzigen, ik verhuis volgende week
nl 0 Mijn kaart is verlopen, hoe pas ik dat aan?
nl 0 Het pakket is gisteren bezorgd, heel erg bedankt
nl 0 Sorry voor de late reactie, hier is de foto die u vroeg
nl 0 Kan ik een factuur met ons btw-nummer krijgen?
nl 0 Ik heb de verkeerde maat besteld, kan ik ruilen?
nl 0 Hoe lang duurt de levering normaal?
nl 0 Er is 20 euro afgeschreven op de 3e, is dat de borg?
nl 0 Wij willen graag twee gebruikers toevoegen aan ons abonnement
nl 0 Kunt u het contract nog eens sturen? Ik heb de mail verwijderd
nl 0 Mijn dochter heeft het scherm gebroken, wat kost een reparatie?
nl 0 Geen haast, wanneer u tijd heeft
nl 0 Ik ben advocaat en wij willen uw software op kantoor gebruiken
nl 0 Ik wil de afspraak van maandag afzeggen want ik ben ziek
nl 0 We hebben genoten, het personeel was heel vriendelijk
nl 0 Ik heb vanochtend gebeld met Ana, zij vroeg mij het nummer door te geven
nl 0 Bedankt voor het snelle antwoord, het is opgelost
nl 0 Is er een probleem met mijn betaling? Er staat in behandeling
nl 0 Ik kan dinsdag niet, kan het donderdag?
nl 0 Ik kon het niet vinden op de site, verzenden jullie naar Curaçao?
nl 0 Mijn vorige bank was een ramp, hier ben ik heel tevreden
nl 0 Ik wacht nog op het formulier van mijn vader, ik stuur het morgen door
nl 0 Dank voor uw antwoord
nl 0 Fijn dat u zo snel reageert
nl 0 Bedankt voor het terugbellen
nl 2 Stelletje oplichters, geef mijn geld terug
nl 2 Wat een schandalig bedrijf
nl 2 Ik ben woedend op jullie
nl 2 Jullie hebben tegen me gelogen
nl 2 JULLIE HEBBEN ONZE BRUILOFT VERPEST
nl 2 Stelletje prutsers
nl 2 Dit is diefstal
nl 1 Ik ben niet blij met de oplossing
nl 1r Ik heb vier keer gebeld en niemand weet iets
nl 1r Het is al drie weken en ik heb nog steeds geen antwoord
nl 1 De soep was koud en de ober vergat onze drankjes
nl 0 Wij zijn al tien jaar tevreden klant
nl 0 Mijn zoon speelt er urenlang mee, hij vindt het geweldig
nl 0 Kan ik in drie maanden betalen?
nl 0 Worden mijn gegevens volgens de wet bewaard?
nl 0 Ik heb de factuur nodig voor mijn advocaat
nl 0 Is het legaal om het in Duitsland te gebruiken?
nl 0 De rechtbank ligt naast jullie winkel, toch? Waar kan ik parkeren?
nl 0 Ik ben vorig jaar overgestapt naar jullie bank en ben tevreden
nl 0 Hoe zeg ik de gratis proefperiode op?
nl 0 Annuleer alstublieft bestelling 123, ik heb het verkeerde artikel besteld
nl 0 Ik heb in 5 jaar nooit een probleem met jullie gehad
nl 0 Het installeren duurde twee minuten
nl 0 Ik ben al drie jaar bij jullie, heel tevreden
nl 0 Ik zie uw antwoord graag tegemoet
en 1r This is my third mail about the same invoice
es 1r Es mi tercer correo sobre la misma factura
pt 0 Acho que paguei duas vezes por engano, podem verificar?
pt 1 A cor não tem nada a ver com a fotografia e o fecho já partiu
nl 0 Ik vind de knop niet om mijn gegevens te exporteren, waar staat die?
nl 0 De bezorger was schattig en droeg zelfs de doos naar boven
nl 0 Ik ben mijn kamerpas kwijt, hoe krijg ik een nieuwe?
en 0 My lawyer needs a copy of the invoice, can you send one?
en 0 I work at the court house, can you deliver there?
en 0 I'm a law student, is there a discount?
en 1l If this isn't solved by Friday my solicitor will be in touch
en 1l I have already filed with the CFPB about this
en 1l You are breaching consumer law here
en 0 Where can I find your GDPR policy?
en 1r I explained all of this to your colleague on Monday and on Wednesday
en 1r Still waiting for the refund you promised in March
en 0 I waited five minutes and then it worked, thanks
en 0 How long do I have to wait for delivery?
en 0 I called last week to order a second router, when does it arrive?
en 1r Been on hold for 50 minutes now
en 0 It is the second time I buy from you and I love it
es 0 Mi abogado necesita una copia de la factura, ¿me la mandan?
es 0 Trabajo en el juzgado, ¿pueden entregar allí?
es 0 Estudio derecho, ¿hay descuento para estudiantes?
es 1l Si el viernes no está resuelto, les escribirá mi abogado
es 1l Ya he puesto una hoja de reclamaciones y una denuncia en Consumo
es 0 ¿Dónde encuentro su política de protección de datos?
es 0 ¿Tengo derecho a devolución si ya lo abrí?
es 1r Se lo expliqué todo a su compañera el lunes y otra vez el miércoles
es 1r Sigo esperando el reembolso que me prometieron en marzo
es 0 Esperé cinco minutos y ya funcionó, gracias
es 0 ¿Cuánto hay que esperar para la entrega?
es 0 Llamé la semana pasada para pedir otro router, ¿cuándo llega?
es 1r Llevo 50 minutos en espera
es 0 Es la segunda vez que les compro y me encanta
pt 0 O meu advogado precisa de uma cópia da fatura, podem enviar?
pt 0 Trabalho no tribunal, podem entregar lá?
pt 0 Estudo direito, há desconto para estudantes?
pt 1l Se na sexta não estiver resolvido, o meu advogado entra em contacto
pt 1l Já fiz queixa no livro de reclamações e na DECO
pt 0 Onde encontro a vossa política de privacidade?
pt 0 Tenho direito a devolução se já abri a caixa?
pt 1r Expliquei tudo à sua colega na segunda e outra vez na quarta
pt 1r Continuo à espera do reembolso que me prometeram em março
pt 0 Esperei cinco minutos e já funcionou, obrigada
pt 0 Quanto tempo tenho de esperar pela entrega?
pt 0 Liguei na semana passada para pedir outro router, quando chega?
pt 1r Estou há 50 minutos em espera
pt 0 É a segunda vez que vos compro e adoro
nl 0 Mijn advocaat heeft een kopie van de factuur nodig, kunt u die sturen?
nl 0 Ik werk bij de rechtbank, kunt u daar bezorgen?
nl 0 Ik studeer rechten, is er studentenkorting?
nl 1l Als dit vrijdag niet is opgelost, hoort u van mijn advocaat
nl 1l Ik heb al een melding gedaan bij de Consumentenbond en de ACM
nl 0 Waar vind ik uw privacybeleid en de AVG-verklaring?
nl 0 Heb ik recht op retour als ik het al heb geopend?
nl 1r Ik heb dit maandag al aan uw collega uitgelegd en woensdag opnieuw
nl 1r Ik wacht nog steeds op de terugbetaling die u in maart beloofde
nl 0 Ik heb vijf minuten gewacht en toen deed hij het, bedankt
nl 0 Hoe lang moet ik wachten op de levering?
nl 0 Ik belde vorige week om een tweede router te bestellen, wanneer komt die?
nl 1r Ik sta nu al 50 minuten in de wacht
nl 0 Dit is de tweede keer dat ik bij u koop en ik vind het geweldig
en 0 The police asked me for a statement, can you send me the parcel's tracking history?
en 0 Is it legal to bring a battery on board?
en 1l I will report this to the ombudsman on Monday
en 1l We reserve the right to claim damages
en 0 Does the warranty cover accidental damage by law or by contract?
en 0 My son is studying law, he loves your notebooks
en 1r You asked me for the same photos again, I sent them on Tuesday
en 1r Nobody has replied to my mail of the 3rd
en 0 No rush, reply when you can
en 0 I emailed you yesterday with the signed form, hope it arrived
en 1c If the price goes up I'm off
en 0 I would like to pause my subscription for August
en 0h Is there a human behind this chat?
en 0 Is the manager's special still on the menu?
en 2 You are a bunch of crooks and I am furious
en 0 Great service as always
es 0 La policía me pide un justificante, ¿me mandan el historial del envío?
es 0 ¿Es legal llevar una batería en el avión?
es 1l El lunes lo denuncio ante Consumo
es 1l Nos reservamos el derecho a reclamar daños y perjuicios
es 0 Mi hijo estudia derecho y le encantan sus cuadernos
es 1r Me piden otra vez las mismas fotos, las envié el martes
es 1r Nadie ha contestado a mi correo del día 3
es 0 Sin prisa, contesten cuando puedan
es 0 Ayer les mandé el formulario firmado, espero que haya llegado
es 1c Si sube el precio me voy
es 0 Quisiera pausar mi suscripción en agosto
es 0h ¿Hay un humano detrás de este chat?
es 2 Son una panda de sinvergüenzas, estoy furiosa
es 0 Un servicio estupendo, como siempre
pt 0 A polícia pediu-me um comprovativo, enviam-me o histórico do envio?
pt 0 É legal levar uma bateria no avião?
pt 1l Na segunda apresento queixa ao regulador
pt 1l Reservamo-nos o direito de exigir uma indemnização por danos
pt 0 O meu filho estuda direito e adora os vossos cadernos
pt 1r Pediram-me outra vez as mesmas fotos, enviei-as na terça
pt 1r Ninguém respondeu ao meu e-mail do dia 3
pt 0 Sem pressa, respondam quando puderem
pt 0 Ontem enviei o formulário assinado, espero que tenha chegado
pt 1c Se o preço subir, vou-me embora
pt 0 Queria pausar a minha subscrição em agosto
pt 0h Há um humano atrás deste chat?
pt 2 São uma cambada de vigaristas, estou furiosa
pt 1 O casaco é bonito mas o fecho encrava
pt 0 Um serviço excelente, como sempre
nl 0 De politie vraagt me een bewijs, kunt u de verzendgeschiedenis sturen?
nl 0 Is het legaal om een batterij mee te nemen in het vliegtuig?
nl 1l Maandag meld ik dit bij de ombudsman
nl 1l Wij behouden ons het recht voor om schadevergoeding te eisen
nl 0 Mijn zoon studeert rechten en is dol op uw schriften
nl 1r U vraagt weer om dezelfde foto's, die heb ik dinsdag al gestuurd
nl 1r Niemand heeft op mijn mail van de 3e gereageerd
nl 0 Geen haast, antwoord wanneer het u uitkomt
nl 0 Gisteren stuurde ik het ondertekende formulier, hopelijk is het aangekomen
nl 1c Als de prijs omhoog gaat ben ik weg
nl 0 Ik wil mijn abonnement in augustus graag pauzeren
nl 0h Zit er een mens achter deze chat?
nl 2 Jullie zijn een stelletje oplichters, ik ben woedend
nl 0 Zoals altijd uitstekende service`

const LETTERS: Readonly<Record<string, Signal>> = {
  h: 'asks_for_human_or_manager',
  l: 'legal_or_regulator_threat',
  c: 'churn_threat',
  r: 'repeat_contact_or_long_wait',
}

const messages = EVERYDAY.trim()
  .split('\n')
  .map((line) => {
    const [language = '', said = '', ...words] = line.split(' ')
    const text = words.join(' ')
    return { text, mood: said[0], wishes: said.slice(1), reading: readCustomer(text, language) }
  })

test('8.1 an ordinary message is calm, and what is angry is read so', () => {
  const judged = messages.filter((m) => m.mood !== '-')
  expect(judged.length).toBeGreaterThan(200)
  expect(judged.filter((m) => String(m.reading.dissatisfaction) !== m.mood)).toEqual([])
})

test('5.3 nobody is said to leave or to ask for somebody who does not: “never heard of again”, “elevado”', () => {
  const wishes = (m: (typeof messages)[number]) =>
    Object.keys(LETTERS).filter((l) => m.reading.signals[LETTERS[l] as Signal])
  const asked = (m: (typeof messages)[number]) => (m.mood === '-' ? ['h', 'c'] : Object.keys(LETTERS))
  const wrong = messages.filter(
    (m) =>
      wishes(m)
        .filter((l) => asked(m).includes(l))
        .join('') !== [...'hlcr'].filter((l) => m.wishes.includes(l)).join(''),
  )
  expect(wrong.map((m) => m.text)).toEqual([])
})
