/** Agents' drafts in Spanish, third round: whole messages, as chat, mail and short posts hold them. */
export const es3 = `
KCT | Hola, Lucía: entendemos perfectamente tu enfado, nadie quiere quedarse sin internet justo en fin de semana. El técnico pasará mañana sábado entre las 10 y las 12.
CT | Buenas tardes, ya quedó autorizado el reembolso y lo verás reflejado en tu tarjeta en un plazo de 5 a 7 días hábiles.
N | Lamentablemente ese modelo ya no se fabrica.
ACT | Tiene usted razón, nos equivocamos al facturar y le pedimos disculpas. Antes del viernes recibirá la factura corregida.
K | Qué coraje que te hayan cobrado dos veces lo mismo, me pondría igual. ¿Me compartes tu número de cuenta?
N | Por este medio no podemos darle esa información.
C | Déjemelo a mí: hablo con el almacén y le cuento.
N | Una vez abierto el producto no se aceptan devoluciones.
I | Permíteme un momento, estoy revisando tu caso.
CT | Te marco hoy antes de las 6 de la tarde para contarte cómo quedó.
K | Comprendo lo frustrante que resulta explicar lo mismo una y otra vez.
 | Para cambiar la contraseña entra en Ajustes y pulsa en Seguridad.
D | Si nos envía el comprobante, abrimos la reclamación con el banco.
A | Mil disculpas por la espera, hoy estamos recibiendo muchísimos mensajes.
N | No es posible cambiar el nombre del billete una vez emitido.
CT | Su pedido sale hoy de nuestro almacén y le llegará el jueves.
KN | Sé que contaba con ese dinero para el alquiler. Sin embargo, el plazo para reclamar venció el mes pasado.
C | He trasladado tu queja a la encargada de la tienda y ella te va a llamar.
N | Esa gestión solo la puede hacer el titular de la línea.
 | ¿Desde qué dispositivo intentas entrar?
CT | En máximo 48 horas el área de cobranza te da respuesta por correo.
AC | Perdona el lío, te mandamos el repuesto correcto sin coste.
 | ¡Qué gusto que ya funcione! Cualquier cosa, aquí andamos.
K | Llevas tres semanas esperando el sofá y encima nadie te avisó: normal que estés harto.
N | No me es posible hacer excepciones con la política de cancelación.
C | Seguimos trabajando con el proveedor y en cuanto tengamos novedades le avisamos.
CT | La incidencia quedará resuelta a lo largo del día de mañana.
N | Usted no avisó con la antelación suficiente, por eso se aplicó el cargo.
I | Claro que sí, ahorita lo verifico.
 | Nuestro horario es de lunes a sábado de 9 a 20 h.
K | Me imagino la angustia de ver movimientos que no reconoces en tu cuenta.
D | En cuanto me confirmes la dirección, programo la recogida.
C | Vamos a anular la penalización y a dejarle la cuota como estaba.
NA | Disculpe las molestias, pero el sistema no me deja modificar la fecha.
 | Lamento lo de su padre, mis condolencias.
N | La garantía no cubre golpes ni humedad.
CT | Quedo pendiente de su caso y el lunes 7 a primera hora le escribo.
A | Reconocemos que fallamos: la información que le dimos en la tienda era incorrecta. Lo sentimos mucho.
K | Gracias por avisarnos, Diego. Vemos que la app se te cierra cada vez que intentas pagar, y eso es un fastidio.
N | No contamos con sucursales en tu ciudad.
 | El paquete fue entregado el 12 de noviembre y lo firmó el portero.
C | Nuestro equipo de calidad va a investigar qué pasó en el local y se pondrá en contacto contigo.
CT | El abono se hace efectivo dentro de las próximas 24 horas.
N | Ya le dije que eso no depende de nosotros.
`
