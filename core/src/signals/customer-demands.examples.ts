/** Made-up messages per signal and language: + says it, - does not. */
export const CUSTOMER_DEMANDS = `
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
`
