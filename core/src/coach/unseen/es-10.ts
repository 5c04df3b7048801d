/** Agents' drafts in Spanish, tenth round: investigations opened, notices, sentences without a subject, refusals in the passive. */
export const es10 = `
C | Le atenderemos en cuanto quede libre un agente.
C | Te responderemos lo antes posible.
C | Te ayudaremos apenas termine la reunión.
C | Ya derivé su reclamo al área de cobros para que lo revisen.
C | Derivamos tu consulta a nuestro equipo técnico.
C | Ya pasamos tu pedido a logística para que te llamen.
 | El proceso puede durar unos días según el banco.
C | Su solicitud será derivada al área correspondiente.
CT | El lunes le enviamos el repuesto por mensajería.
C | Estamos gestionando la devolución con el transportista.
C | Estamos al tanto del fallo y trabajamos para corregirlo.
C | Tu reclamo quedó asignado a una asesora que te llamará.
C | Hemos abierto una incidencia con la agencia.
C | Hablaré con la cocina sobre lo que nos cuenta.
I | Deme un minuto, lo reviso.
I | Permítame un instante mientras consulto su ficha.
D | Si me pasa el número de pedido, lo miro.
D | Envíenos una foto del daño y gestionamos el cambio.
N | No es posible ampliar el plazo de entrega.
N | Su solicitud de beca ha sido denegada.
N | Ese modelo ya no se fabrica.
N | Los artículos en oferta no admiten devolución.
N | No hacemos envíos a las islas.
A | Le pedimos mil disculpas por el plantón.
A | Perdone la tardanza en contestar.
C | Ya lo estamos mirando con el proveedor.
C | Paso su consulta al departamento de facturación.
C | Lo consulto con mi responsable y le escribo.
CT | El repuesto llega el jueves.
CT | El importe se abona en un máximo de 5 días hábiles.
CT | Le llamarán del taller mañana por la tarde.
CT | El corte de agua será el martes de 9 a 12.
CT | La piscina reabre el 3 de junio.
C | La corrección saldrá en la próxima versión.
C | Un técnico irá a su domicilio.
C | Recibirá un correo cuando el pedido salga del almacén.
 | La oficina abre de 9 a 17 de lunes a viernes.
 | Tiene hasta el 30 de junio para presentar la solicitud.
 | Su reserva está confirmada para dos personas.
 | Esperamos volver a verle pronto.
N | Sin cita previa no se le puede atender.
N | La reparación no la cubre la garantía porque el precinto estaba roto.
N | Su candidatura no ha sido seleccionada.
N | No será posible cambiar la fecha.
K | Tuvo que ser horrible encontrarse así la habitación.
K | Esperar una hora al teléfono no es de recibo.
A | Nos equivocamos y lo sentimos.
A | Acepte nuestras disculpas por la confusión.
D | Respóndame con su código postal y busco la tienda más cercana.
D | Cuando firme el formulario, agendamos al técnico.
D | Si quiere, se lo reservo.
I | Déjeme que lo mire ahora.
`
