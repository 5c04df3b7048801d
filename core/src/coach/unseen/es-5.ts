/** Agents' drafts in Spanish, fifth round: what a desk sends on an ordinary day. */
export const es5 = `
KCT | Hola, Ana. Entiendo tu malestar por el retraso del pedido. Ya hablé con la paquetería y mañana antes de las 14:00 te lo entregan.
N | Lo siento, pero una vez enviado el paquete ya no podemos cambiar la dirección.
CT | Buenos días, su reembolso de 84 euros fue aprobado y lo recibirá en 5 días hábiles.
C | Gracias por su paciencia. He escalado su caso al área técnica y le informaré en cuanto respondan.
AC | Lamentamos mucho la confusión, Beto. Te enviamos el color correcto sin costo.
D | Por favor, indíqueme su número de reserva y veré qué podemos hacer.
I | Lo estoy revisando ahora mismo, no se retire por favor.
 | ¡Hola! Puedes ver tus facturas en Mi cuenta > Facturación.
KN | Comprendo su decepción, pero el vale caducó en agosto y no es posible renovarlo.
ACT | Le pido disculpas por la tardanza. Mañana a las 12:00 a más tardar tendrá usted una respuesta completa.
N | Ese artículo está agotado y no sabemos cuándo volverá.
K | Entiendo perfectamente su frustración, a nadie le gusta esperar tanto.
CT | El técnico lo visitará el 5 de diciembre entre la una y las tres.
C | Hemos recibido su queja y un gestor se pondrá en contacto con usted.
 | ¿Me puede decir qué navegador utiliza?
N | No procede el reembolso porque el boleto ya fue utilizado.
CT | En las próximas 24 horas te llegará un correo de confirmación.
A | Disculpe nuevamente los inconvenientes ocasionados.
N | Esto pasó porque usted escribió mal el número de cuenta.
K | Sé que es la segunda vez que le falla y que eso molesta mucho.
C | Me encargaré personalmente de que le quiten ese cargo.
 | Su cita fue el lunes a las 9:30 con la doctora Salas.
CT | El dinero puede tardar hasta 10 días hábiles en verse reflejado.
D | Si nos regresa los zapatos sin uso, le devolvemos el importe completo.
N | No tenemos registro de ese pago.
KC | Veo que está sin internet desde el sábado y eso no es aceptable. Nuestros ingenieros trabajan para restablecer el servicio.
 | ¡Genial, me alegra que funcionara! ¿Te ayudo con algo más?
CT | El viernes por la mañana le llamo y vemos juntos las opciones.
A | Le ofrecemos una disculpa por el error en su estado de cuenta. Ya quedó corregido.
N | Eso no lo cubre su seguro.
C | Investigaremos lo ocurrido en la sucursal y le avisaremos.
K | Soy consciente de lo importante que es este viaje para su familia.
 | Nuestra tienda de Sevilla abre hoy hasta las 20:00.
N | Este trámite únicamente lo puede realizar el titular.
CT | La tarjeta nueva va en camino y debería llegarle el jueves.
N | No devolvió el router a tiempo, por lo que se generó el cargo.
I | Le comunico con mi compañera de facturación.
AN | ¡Perdón por eso! El código no funciona con productos rebajados.
C | Apenas tengamos noticias del proveedor te escribimos.
 | Siento que su gata esté enferma, espero que se mejore pronto.
`
