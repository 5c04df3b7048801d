/** Customers' messages in Spanish, fifth round: an ordinary day's inbox. */
export const es5 = `
1h | Esto no me ayuda. Necesito hablar con un encargado.
h | ¿Puedo hablar con un asesor, por favor?
1h | Ya se lo expliqué diez veces al bot, quiero que me atienda una persona.
h | ¿Sería posible que alguien de facturación me llamara?
1h | Quiero poner una queja con el responsable de esta sucursal.
h | ¿Hola? ¿Hay alguien? Me gustaría hablar con una persona.
1h | Por favor escalen esto a alguien con más experiencia.
 | ¿Se puede hablar en inglés con ustedes o solo en español?
 | Mi jefe me pidió tres cotizaciones de sus productos.
1l | Si no me devuelven el dinero, hablaré con mi abogado.
1l | Voy a poner una denuncia en la oficina del consumidor.
2l | Esto es un fraude y los voy a demandar.
1l | Según la ley tengo derecho al reembolso completo.
1l | Ya puse una queja contra su empresa en Indecopi.
1l | No tienen derecho a quedarse con mi fianza y si hace falta iré a juicio.
 | Necesito una factura sellada para mi abogado, el viernes firmamos la venta de la casa.
1c | Quiero cancelar mi suscripción, estoy cansado de estos problemas.
1c | Si vuelve a pasar me cambio de compañía.
1c | No les vuelvo a comprar nada.
1c | Cierren mi cuenta por favor, encontré un banco mejor.
1c | Estoy pensando seriamente en irme de Vodafone después de este mes.
1c | Hemos sido clientes fieles durante diez años pero hasta aquí llegamos.
 | ¿Cómo cancelo un pedido que hice por error?
1r | He llamado cinco veces y cada vez me dicen algo distinto.
1r | Llevo tres semanas esperando mi reembolso.
1r | Es la segunda vez que les escribo por esto y sigo sin respuesta.
1r | Ya pasó más de un mes y mi internet todavía no funciona.
1r | Estuve más de una hora en espera hasta que colgué.
1r | ¡Otra vez el mismo problema! Lo reporté la semana pasada y nada ha cambiado.
 | Hice un pedido ayer, ¿cuándo llega?
u | Necesito que se resuelva hoy, mi vuelo sale en tres horas.
1u | URGENTE: me robaron la tarjeta y alguien la está usando
u | Por favor contesten lo antes posible, el evento es mañana.
2 | Son la peor empresa con la que he tratado, un verdadero asco.
2 | ¿Pero qué demonios les pasa? ¡¡¡Esto es ridículo!!!
2 | MENTIROSOS. Me robaron mi dinero.
1 | Estoy muy decepcionada con la atención que recibí el sábado en su tienda.
1 | Los zapatos se rompieron a las dos semanas, no es lo que esperaba por ese precio.
1 | Me cobraron dos veces el mismo pedido, corríjanlo por favor.
0 | Hola, quisiera saber el estado de mi pedido 20339.
0 | Gracias por su ayuda de ayer, ya todo funciona.
0 | ¿Me dicen el horario que tienen el 24 de diciembre?
`
