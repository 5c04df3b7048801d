/** Agents' drafts in Spanish, eleventh round: times that say no limit, months and weekends, passives, headings, and what the customer is to do in time. */
export const es11 = `
CT | Las piezas nos llegan el miércoles.
CT | El abono sale con la remesa del viernes.
CT | Espere al mensajero el martes entre las 2 y las 4.
CT | Deme hasta mañana al mediodía y lo tiene.
CT | Verá el dinero a mediados de diciembre.
CT | El lunes le digo algo con las cifras.
CT | Esperamos restablecer la luz antes de las 18 h.
CT | El técnico va el jueves por la mañana.
CT | La resolución está prevista para el 30 de noviembre a más tardar.
CT | El plazo es de unos 3 días laborables.
CT | En dos semanas tendrá el router nuevo.
CT | En un par de horas queda resuelto.
CT | De aquí al viernes lo tiene listo.
CT | Para el lunes estará arreglado.
CT | El pedido sale mañana y llega entre el jueves y el viernes.
CT | En máximo 72 hs. hábiles verás el reintegro.
CT | Antes de fin de mes le hacemos la transferencia.
CT | La semana próxima publicamos la versión con el arreglo.
CT | Te lo resuelvo hoy sin falta.
CT | A partir del lunes se reanuda el servicio.
C | Su reclamo está en manos de la gerente y ella le escribirá.
C | El reemplazo va en camino.
C | Me encargo yo de que se haga.
C | El importe se descontará de su próxima factura.
C | Una compañera retoma su caso.
 | Puede devolverlo en un plazo de 30 días.
 | Mañana abrimos a las 9.
 | La oferta es válida hasta el domingo.
 | Envíe el formulario antes del viernes.
 | Le escribí el martes.
 | El reembolso se pagó el 3 de marzo.
 | La tienda está cerrada este fin de semana.
 | Le adjunto la factura de marzo.
 | Debe cancelar antes del 1 de mayo.
 | El pago vence en 14 días.
 | Me dijo que llamaría mañana.
 | ¿Vino el técnico el lunes?
 | ¡Buen fin de semana!
 | La garantía dura dos años.
 | La reunión fue en septiembre.
 | Hasta mañana.
 | Haga clic en el enlace en las próximas 24 horas para confirmar su dirección.
 | Este código se puede usar hasta la medianoche.
 | Tiene hasta el viernes para reclamar.
 | Si ya pasaron siete días y no llegó nada, consulte a sus vecinos.
 | Los tickets sin respuesta durante 5 días se cierran automáticamente.
 | No se atienden solicitudes pasados 30 días.
 | Le rogamos que abone el saldo antes del cierre de mañana.
 | El enlace caduca en 48 horas.
 | Los reclamos deben llegarnos dentro de los 3 días de la entrega.
 | Si llegó dañado, avísenos con fotos en un plazo de 48 horas.
 | Nuestro horario es de 8 a 18, de lunes a viernes.
 | Recomendamos reservar al menos con dos semanas de antelación.
 | Preséntese en la puerta 30 minutos antes de la salida.
 | Su suscripción se renueva el 1 de junio.
 | Asegúrese de que haya alguien en casa el martes entre las 9 y las 12.
 | Debe cambiar la contraseña cada 90 días.
 | Recibimos su mensaje esta mañana.
 | El artículo fue entregado hoy a las 10:15.
 | Se aceptan cambios dentro de los 15 días de la compra.
 | ¿Le llegó el paquete que enviamos el lunes?
CT | Los tiempos de respuesta son de 2 días, así que le contestamos el jueves.
CT | Tendrá nuestra respuesta en 5 a 7 días háb.
CT | Te llamo mañana temprano.
CT | Entrega: de 2 a 3 días laborables.
CT | El dinero suele reflejarse en 24 hs.
CT | Está previsto que salga el día 20.
CT | La visita se cambió al viernes a las 15 h.
CT | En la primera quincena de mayo le llega la tarjeta.
CT | Las obras terminan a finales de marzo.
CT | Dele un día o dos y el saldo se actualiza.
CT | Volvemos a estar en línea a partir del lunes.
CT | Mañana por la mañana sin falta se lo confirmo.
CT | Entre hoy y mañana queda hecho.
CT | En el correr de la semana le damos una respuesta.
C | Nosotros cubrimos el envío de vuelta.
C | Estoy coordinando para que un mensajero lo recoja.
C | Ya pedimos a facturación que corrija la factura.
C | Este mes no se le cobrará; estoy quitando el cargo.
C | Déjelo en mis manos.
C | Tomaremos cartas en el asunto y le responderemos.
 | Normalmente contestamos en dos horas, pero su mensaje fue a spam.
K | Entiendo que le prometieron una llamada para el viernes.
 | El repartidor intentó entregar el lunes y otra vez el martes.
 | Podríamos reembolsarle o enviarle otro, ¿qué prefiere?
N | Como indicamos en el correo del 12 de mayo, la tarifa no es reembolsable.
 | Los niños menores de 12 viajan gratis hasta septiembre.
 | Para reiniciarlo, mantenga pulsado el botón 10 segundos.
 | Debe esperar al menos 24 horas antes de intentarlo de nuevo.
 | El sistema estuvo caído entre las 9 y las 11 de esta mañana.
 | Si le podemos ayudar en algo más, avísenos.
CT | Nueva fecha de entrega: jueves 3 de diciembre.
CT | La hora estimada de llegada es a las 15:40.
CT | Entrega en las islas en 5 días.
D | Podemos atenderla el viernes a las 10. ¿Le queda bien?
C | Su informe quedó registrado y será revisado.
C | En cuanto tu pedido salga del almacén te enviamos el código.
A | Perdón, recién leo su mensaje. Lamento la tardanza.
 | El enlace expirará en 30 minutos.
 | Adjunto le envío la factura.
N | Acceso denegado por motivos de seguridad.
`
