/** Agents' drafts in Spanish, ninth round: what is handed on, remedied and planned, and what follows from an answer. */
export const es9 = `
C | Déjelo en mis manos.
C | Déjamelo a mí.
C | Le he pedido al encargado de la tienda que le llame.
C | Vamos a dejarlo arreglado.
CT | Nuestros técnicos ya están en la zona y esperan restablecer la luz antes de las 16:00.
C | Ya va de camino un reemplazo.
C | Lo hemos planteado al almacén y les estamos insistiendo para que nos contesten.
CT | Esta tarde le llama nuestra supervisora.
CT | A partir del mes que viene reforzamos el personal los fines de semana.
C | He trasladado sus comentarios al equipo de la estación para que lo revisen.
C | Su queja ha pasado a la responsable, quien la estudiará.
C | Estamos en contacto con el proveedor para volver a tener existencias.
C | Haré que alguien de siniestros se ponga en contacto con usted.
CT | El arreglo entra con la actualización de esta noche.
C | Tendrá noticias nuestras en cuanto hablemos con el conductor.
C | Tenga la seguridad de que se va a resolver.
C | Tomaremos nota para mejorar.
C | Estamos cambiando el embalaje para que no vuelva a pasar.
CT | Le he solicitado una llamada para mañana entre las 9 y las 11.
CT | Su aviso se ha derivado a la contrata, que lo arreglará en 5 días hábiles.
C | Le hacemos la devolución del importe.
C | Trasladamos su comentario al departamento correspondiente.
C | Compartimos tus comentarios con el equipo de la tienda.
C | Ya di aviso al área de mantenimiento.
CT | Quedo pendiente de darle respuesta el lunes.
CT | En el transcurso del día recibe la nota de crédito.
D | Mándanos un DM con tu localizador y le echamos un vistazo.
D | Si nos pasa su número de cliente, lo miramos enseguida.
D | ¿Nos facilitas tu teléfono por privado para que podamos contactarte?
TD | Rellene el formulario y uno de nuestros asesores le llamará en 2 días hábiles.
D | Si el problema continúa, avísenos y enviamos un técnico.
D | ¿Quiere que lo anule? Entonces se lo gestiono.
I | Un segundito, busco su reserva.
I | Enseguida estoy con usted.
I | Claro, deme dos minutos y lo compruebo.
I | Lo verifico en el sistema, no cuelgue.
 | Hemos cerrado su reclamación.
 | El paquete se dejó con un vecino del número 12.
 | ¡Esperamos verte pronto!
 | Los trenes circulan de nuevo con normalidad.
 | Puede cambiar el asiento en la app hasta dos horas antes de la salida.
 | Nuestras líneas abren mañana a las 8.
K | Sabemos lo frustrante que puede ser un retraso.
K | Me imagino lo estresante que fue eso el día de su boda.
K | Entiendo su preocupación por la subida de precio.
K | Comprendo que no es la respuesta que esperaba.
K | Este no es el servicio que queremos darte.
A | Sentimos de verdad la mala experiencia que ha tenido con nosotros y le pedimos disculpas.
A | Le ruego que acepte nuestras disculpas.
A | ¡Perdón por eso!
A | Disculpa la tardanza en contestar.
A | Sentimos haberle fallado.
A | Perdone que le hayamos hecho esperar.
 | Lamentamos que tu maleta no haya aparecido.
N | Todavía no tenemos fecha para eso.
N | Esa oferta ya terminó.
N | En artículos rebajados no se admiten devoluciones.
N | Por redes sociales no podemos consultar sus datos.
N | No podemos hacer nada más.
N | Eso es un asunto de su banco.
N | Tendrá que verlo con el vendedor.
N | Este modelo ya no se vende.
N | Es su responsabilidad leer las condiciones.
C | Hola, los desarrolladores ya tienen un parche y lo están probando; lo tendrás en los próximos días.
C | Voy a hablar con la cocina sobre esto.
C | Hemos abierto un caso con el proveedor y publicaremos aquí cuando contesten.
C | Queda añadido a la lista para la versión de primavera.
C | Sus comentarios se han compartido con la gobernanta para que se corrija.
C | Cuando haya pasado el técnico le mando un correo.
CT | El ayuntamiento reparará el bache en 28 días.
C | La factura le llegará por correo postal.
CT | Tenemos previsto publicar el acta el lunes.
C | Esa función está prevista para la versión 5.
C | Estamos viendo qué falló y compartiremos lo que averigüemos.
C | Su expediente está en manos del equipo de fraude, que le llamará.
C | He dejado una nota en su ficha para que no se repita.
CT | Le tenemos apuntado para el jueves a las 14:00.
CT | Los repartidores lo intentarán de nuevo mañana.
CT | Le debemos una explicación y la tendrá esta semana.
C | Me encargo yo personalmente.
C | En breve le contestará un compañero.
CT | Esto queda resuelto esta noche.
C | Respetaremos el precio original.
C | Un compañero se está ocupando de ello.
CT | Normalmente tarda tres días hábiles en hacerse efectivo.
C | Por supuesto le abonaremos el taxi.
C | Lo tendremos en cuenta para la próxima.
C | Tengo que consultarlo con contabilidad y le digo.
D | Mándame los registros y lo miro a fondo.
D | Responda a este correo con una foto y tramitamos el cambio.
D | Encantados de revisarlo si nos comparte el correo de la cuenta.
D | Confírmeme la dirección y se lo envío.
D | Dígame el modelo y puedo pedir la pieza.
D | Cuando recibamos el formulario firmado se podrá liberar el pago.
D | ¿Le importaría probar otra vez? Si sigue fallando lo escalo.
I | Estoy abriendo su ficha.
I | Un momento, que le paso.
I | Vamos a ver qué pasa aquí.
I | Ahora mismo le echo un vistazo.
 | ¡Me alegro de que ya funcione!
 | Su tique se ha unido a otro.
 | Encontrará el ajuste en Preferencias.
 | Parece que el pago se hizo el 3 de mayo.
 | La actualización salió ayer.
 | Esto ocurre cuando la caché está llena.
 | ¿Ha probado con otro navegador?
 | Siempre damos lo mejor para nuestros huéspedes.
 | ¡Le va a encantar!
 | Si espera hasta el viernes, quizá baje el precio.
 | Nuestro próximo evento es el 4 de junio.
A | Le pido disculpas por la confusión.
A | Disculpe las molestias ocasionadas.
A | Perdone la confusión por nuestra parte.
A | Mis más sinceras disculpas por cómo se llevó esto.
A | Perdón, fue un error nuestro.
A | Sentimos que su comida estuviera fría, le debemos una disculpa.
A | Siento no haberte contestado antes.
A | Lamentamos el error y el retraso.
A | Disculpa que hayamos tardado tanto.
A | Siento mucho que nuestro conductor fuera grosero con usted.
A | Ups, perdón, enlace equivocado.
A | Lo sentimos muchísimo, no estuvimos a la altura.
 | Lamento que esté enfermo.
 | Sentimos que te vayas.
 | Perdón, ¿de qué pedido se trata?
 | Disculpe, ¿me repite el número?
K | Entendemos perfectamente lo molesto que debe de ser.
K | Esperar tres semanas por una respuesta es demasiado.
K | Veo que ha tenido que llamarnos varias veces y eso no está bien.
K | Ha tenido más paciencia de la que debería.
K | Sé cuánta ilusión le hacía.
K | Es comprensible que le preocupen sus datos.
K | Compartimos su decepción.
K | Sé que no es lo que esperaba.
K | Suena muy desagradable.
K | Entiendo por qué le preocupa.
 | Entendido, gracias.
N | Su reclamación ha sido rechazada.
N | Esto no lo cubre la garantía.
N | No enviamos a su país.
N | Introdujo mal los datos de la tarjeta.
N | Tendría que habernos avisado antes.
N | No es posible cambiar el nombre del billete.
N | En este caso no podemos ofrecer un reembolso.
N | El artículo está agotado.
N | No nos consta su pago.
N | Por ahora no hay manera de exportar los datos.
N | Eso no lo soportamos.
N | El plazo ya venció.
N | Solo el titular puede pedirlo.
N | No pude encontrar su reserva.
 | ¡No hay problema!
 | No hace falta que devuelva el paquete.
 | No se le cobrará nada.
 | No dude en contactarnos.
CT | Le llamamos el día 14.
CT | Lo tendrá antes de fin de mes.
CT | Contestamos en 24 h.
CT | Lo recibe mañana por la mañana.
CT | Esperamos volver a estar en línea hacia las 15:00.
CT | Cuente con cinco días hábiles para ver el dinero.
CT | El lunes a primera hora le escribo.
CT | El próximo miércoles le visita nuestro técnico.
C | Le contestaremos lo antes posible.
CT | Alguien le llamará en unos días.
`
