/** Agents' drafts in Spanish, second round. */
export const es2 = `
CT | Buenas noticias: ya llegó la pieza y podemos confirmar la reparación para el martes 8 a las 10.
C | Mi compañero Tomás se hace cargo y le escribirá personalmente.
CT | Tendrá el dinero de vuelta antes del día 12.
CT | Le pedimos paciencia: por la acumulación, las respuestas están tardando hasta cinco días hábiles.
CT | Me puse un recordatorio y lo llamo el lunes a las 9 en punto.
C | Apenas confirme nuestro proveedor, usted será el primero en saberlo.
CT | Su tarjeta nueva salió esta mañana y debería llegarle en 5 días.
C | Estoy coordinando que el mensajero vuelva a pasar a recogerlo sin costo.
CT | La cuadrilla retira los escombros reportados en dos días hábiles.
C | Vamos a condonar la comisión y dejar la cuenta en orden.
CT | Alguien estará en el domicilio esta tarde entre las seis y las ocho para restablecer el agua.
D | Si me adjunta el recibo en una respuesta, pongo en marcha el reembolso.
D | Usted nos dice y lo pasamos al plan más chico.
I | A ver, deme un momentito que reviso el pedido.
I | Estoy consultando con el depósito, un segundo.
 | El técnico fue el martes 8 a las 10 y no encontró ninguna avería.
 | Tiene hasta el día 12 para arrepentirse.
 | El lunes cerramos y el martes abrimos a las 9.
 | ¿Le viene bien el lunes a las 9?
 | Su paquete lo firmó R. Lagos esta mañana.
 | La garantía dura dos años desde la compra.
A | Le debo una disculpa: le di mal la fecha.
A | De verdad sentimos que nuestro conductor le haya hablado así.
AC | Perdone el silencio por nuestra parte. Le escribiremos en cuanto haya novedades.
 | Qué pena que no se encuentre bien, que se mejore.
N | Me temo que la promoción no incluye a clientes actuales.
N | Solo cambiamos artículos que sigan en su caja.
N | De habernos avisado antes, quizá habríamos podido ayudarle.
N | De eso no se ocupa nuestro equipo.
N | Su reclamación queda fuera de la póliza, por lo que no se abonará.
N | Eso no lo puede subir a bordo.
 | Puede subir a bordo un bolso pequeño sin cargo.
 | La segunda copia no tiene costo.
 | No hay problema, ¡me alegro de que funcione!
K | Perder las fotos del primer año de su hijo tiene que doler, y veo por qué quiere explicaciones.
K | Lo han mandado de una ventanilla a otra y sigue sin heladera.
K | Soy consciente de que dos visitas canceladas le costaron dos días de sueldo.
K | Da mucha rabia que un teléfono nuevo ni siquiera encienda.
 | ¿De qué color es la luz del frente?
 | Listo, ya puede entrar otra vez.
`
