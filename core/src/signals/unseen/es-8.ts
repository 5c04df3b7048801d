/** Customers' messages in Spanish, eighth round: wishes said in passing, and plain questions that only sound like them. */
export const es8 = `
1h | ¿hay alguna forma de que me atienda una persona y no la grabadora?
h | ¿Con quién tengo que hablar para cambiar el titular?
1h | pásame con alguien que sepa, por favor
1h | Quiero que me llame el responsable de la tienda
1h | pedí hablar con la gerente y me dijeron que estaba ocupada
h | ¿Me pueden dar un correo o teléfono para presentar una queja?
1h | Ya basta de respuestas automáticas, que conteste un ser humano
h | necesito que un asesor se comunique conmigo
1h | no hay nadie con quien hablar, puro robot
1h | exijo que intervenga un supervisor en mi caso
h | ¿cómo hago para comunicarme con un ejecutivo?
1h | Que dé la cara el encargado
 | El gerente de la sucursal fue muy amable, gracias
 | Trabajo como encargado en una tienda y necesito factura
1 | dejen de llamarme a todas horas
 | Me llamó un asesor ayer y todo quedó resuelto
1c | me estoy pensando seriamente cambiarme de compañía
1c | a partir de ahora vuelo con otra
1c | Nunca volveré a comprar aquí
1c | No pienso renovar el contrato
1c | este mes cancelo la tarjeta y me voy con la competencia
1c | enhorabuena, acaban de perder a un cliente de quince años
1c | jamás contrataré nada más con ustedes
1c | si no lo arreglan hoy pido la portabilidad
1c | primera y última vez que pido por su app
1c | con ustedes ni un peso más
1c | ya estoy viendo ofertas de otros bancos
 | Nunca había comprado por internet, ¿es seguro?
 | ¿Cómo puedo cambiarme al plan familiar?
 | quiero cancelar mi cita del martes
1l | voy a interponer una demanda
1l | ya puse la queja en Profeco
1l | Tendré que acudir a mis derechos como consumidor
1l | esto es un delito y lo voy a denunciar ante la Guardia Civil
1l | Según el artículo 17 de la ley de consumidores tienen que devolverme el dinero
1l | nos vemos en los tribunales
1l | mi abogado se pondrá en contacto con ustedes
1l | Hoja de reclamaciones y a Consumo, no me dejan otra
1l | están incumpliendo el contrato
 | ¿La denuncia policial por robo la tengo que adjuntar al seguro?
 | soy abogada y necesito un certificado de saldo
1r | ya son tres semanas y nada
1r | Llevo toda la tarde intentando comunicarme y me cuelgan
1r | me traen de un lado a otro, del banco a la tienda y de la tienda al banco
1r | ¿Al menos me pueden contestar? Les he escrito por todos lados
1r | van cuatro veces que explico lo mismo
1r | mandé los papeles en enero y hasta hoy no sé nada
1r | otra vez el mismo cobro, y otra vez a llamar
1r | 45 minutos en espera y se corta
 | Llamé una vez y me lo resolvieron rapidísimo
 | ayer envié el formulario, ¿cuánto tarda?
2 | qué asco de empresa, de verdad
2 | son unos ineptos y unos sinvergüenzas
2 | HASTA CUÁNDO VAN A SEGUIR ROBANDO
2 | vayan a reírse de su abuela
1 | muy mal el trato del repartidor
1 | vaya, otra vez sin señal. Gracias, eh
1 | me cobraron dos veces la misma compra
 | se me bloqueó la tarjeta, ¿cómo la desbloqueo?
 | mi vuelo aparece como demorado, ¿a qué hora sale?
`
