/** Agents' drafts in Spanish, eighth round: constructions that answers of real firms turned out to use. */
export const es8 = `
C | Hemos visto el fallo del lector y le enviaremos otro: ¿a qué dirección se lo mandamos?
C | El modo nocturno se incluirá en la próxima versión.
 | Le llamo porque el paquete nos vino devuelto.
 | La página ya debería cargar, ¿puede probar otra vez?
CT | A más tardar el lunes.
CT | La cita quedó agendada para el 15 de junio a las 9.
CT | Lo miro el miércoles y le digo algo.
C | En breve le llaman del taller.
CT | La talla 42 vuelve a estar disponible la semana que viene.
A | Nos disculpamos por la lámpara rota.
A | Queremos disculparnos por el trato que recibió en la taquilla.
CT | El mueble se lo mandamos el jueves.
D | Si usted sigue sin ver el dinero, escríbanos y lo rastreamos.
N | El encargado no se encuentra disponible.
N | Estos cambios no son gestionables desde la tienda.
C | Devolveremos las bicicletas en los próximos días.
CT | El técnico llega en 30 minutos.
I | Le voy a transferir ahora mismo con la sección de equipajes.
 | Al cambiar la clave se perderán las sesiones abiertas.
C | Pronto tendremos novedades de su maleta.
D | Escriba su número de pedido y le mandamos el comprobante.
 | El envío urgente costaba cuatro euros más.
CT | El autobús sale mañana a las nueve y media.
K | Debe de ser muy desagradable encontrar otro nombre en la entrada.
 | ¡Hasta el lunes!
`
