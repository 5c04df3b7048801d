/** Made-up messages per signal and language: + says it, - does not. */
export const CUSTOMER_HARDSHIPS = `
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
