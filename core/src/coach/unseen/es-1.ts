/** Agents' drafts in Spanish, written before the patterns were read. */
export const es1 = `
CT | El reembolso estará en su cuenta en un plazo de tres días hábiles.
CT | Mañana antes del mediodía le devuelvo la llamada con una respuesta.
C | Le enviaremos una llave nueva a su domicilio.
CT | Tiene la visita del técnico programada para el jueves entre las 8 y las 12.
CT | El viernes a última hora recibirá un correo del equipo de siniestros.
C | He pasado su caso al equipo de redes, que se comunicará con usted en breve.
CT | El abono aparecerá en el próximo extracto, el 4 de diciembre.
CT | Tendrá nuestra decisión a más tardar el 30 de noviembre.
CT | Hoy mismo sale el repuesto y le llega el miércoles.
C | En cuanto llegue la pieza le aviso.
CT | El cambio suele tardar 48 horas en verse reflejado.
CT | Respondemos todas las quejas en un máximo de 10 días laborables.
C | Voy a pedir al almacén que lo busque y le cuento.
CT | Deme hasta el lunes y tendrá la factura corregida.
CT | Nuestro repartidor pasará esta tarde entre las 2 y las 4 a recoger el paquete.
C | Un especialista se pondrá en contacto contigo.
C | Me comprometo a informarle cada dos horas hasta que vuelva la línea.
CT | Mañana a primera hora te mandamos el artículo que falta.
CT | Alguien de la sucursal te va a llamar en menos de una hora.
C | Estamos investigando qué ocurrió y le compartiremos lo que encontremos.
CT | Vamos a estar reintegrándole el dinero antes del 15 de este mes.
D | Si me envía una foto de la etiqueta, le hago el cambio.
D | Una vez que recibamos el formulario firmado podremos liberar el pago.
D | Respóndenos con tu número de pedido y revisamos el estado.
D | Si vuelve a ocurrir, llámenos y le cambiamos el módem.
D | Pásanos tu dirección y te mandamos uno.
I | Permítame revisarlo.
I | Deme un momento mientras abro su cuenta.
I | Ahora mismo lo miro.
I | Con gusto le ayudo. Un segundo, por favor.
I | Claro que sí, déjame checar tu reserva.
 | ¿Pasó el técnico el jueves entre las 8 y las 12?
 | Puede devolver el artículo dentro de los 30 días posteriores a la compra.
 | Nuestro horario es de 9 a 17 h, de lunes a viernes.
 | Ayer lo llamé a las 3 de la tarde y no contestó.
 | Su contrato terminó el 31 de octubre.
 | Reinicie el equipo y espere diez minutos antes de conectarlo.
 | Recibimos su pago el 2 de noviembre, gracias.
 | ¿Estará en casa el viernes?
 | La promoción fue válida hasta el domingo pasado.
 | Gracias por su mensaje. ¿Me confirma el correo de la cuenta?
 | El paquete se entregó hace dos días a su vecino.
CA | Le pido disculpas por la confusión con su habitación. Un gerente lo llamará.
A | Acepte nuestras más sinceras disculpas por el cobro doble.
A | Perdón por haberte fallado el día de la mudanza.
A | Nos equivocamos y lo sentimos mucho.
A | Disculpe la larga espera.
A | Fue un error nuestro, mil disculpas.
 | Siento mucho lo de su padre.
N | Lo siento, pero no podemos reembolsar compras digitales.
N | Lamentablemente no está en nuestras manos.
N | No aceptamos devoluciones después de 30 días.
N | Va contra nuestra política compartir esa información.
N | Debió leer las condiciones antes de firmar.
N | Como ya le dije, el plazo venció.
N | Eso no es responsabilidad nuestra, tiene que dirigirse a la mensajería.
N | Su solicitud fue rechazada.
N | Usted no canceló a tiempo.
N | No hay nada más que pueda hacer por usted.
N | No se hacen cambios en artículos rebajados.
 | La maleta no pesa demasiado, está dentro del límite.
 | No se le cobrará nada por esto.
 | No se preocupe, su asiento está seguro.
 | No tiene que hacer nada más.
K | Entiendo lo frustrante que es quedarse sin calefacción con este frío.
K | Le cobraron dos veces el mismo pedido y comprendo su molestia.
K | Debió de ser muy duro perderse el funeral por nuestro retraso.
K | Veo que su tarjeta quedó bloqueada estando en el extranjero.
K | Nadie debería esperar tres semanas por una cama.
K | Tiene toda la razón en estar molesto.
 | ¿Qué dirección utilizamos?
 | Gracias por elegirnos, que tenga un excelente día.
`
