/** Agents' drafts in Spanish, sixth round: promises, apologies and refusals that go by other names. */
export const es6 = `
ACT | Buenas tardes, Susana: fue culpa nuestra, la recogida se agendó para otro día, y lo sentimos. El repuesto sale esta noche y el jueves lo tiene en casa.
C | Déjelo en mis manos, presiono al almacén y le digo algo en cuanto sepa.
CT | El dinero debería estar de vuelta en su Visa antes de una semana.
CT | Me apunto llamarle mañana a las nueve y media.
CT | Tenemos previsto restablecer la luz hoy antes de las 22:00.
CT | Un compañero de siniestros la llama mañana antes de que acabe el día.
C | El de mantenimiento está con el lavavajillas y pasamos a avisarle cuando quede listo.
CT | Verá un abono de 30 € en su cuenta a más tardar el 3 de diciembre.
CT | Deme 48 horas y tendrá la respuesta por escrito.
C | Voy a ocuparme de que esto se arregle.
A | Mil disculpas, leí mal su último mensaje.
A | Le ruego acepte nuestras disculpas por el ruido del sábado.
A | El error fue nuestro y no debió ocurrir. De verdad lo lamentamos.
AK | Estuvo dos tardes esperando para nada. Perdón por haberle fallado así.
A | Uy, enlace equivocado, ¡perdona!
K | Tres semanas sin agua caliente y con un bebé en casa tienen que ser agotadoras.
K | Es normal que esté enfadado, yo también lo estaría.
K | Por lo que cuenta, la cancelación del vuelo le ha trastocado todo el viaje.
KN | Sé que no es la respuesta que esperaba, pero la tarifa no admite cambios.
N | No enviamos a apartados de correos.
N | No hay nada en el sistema a ese nombre.
N | La promoción terminó el 31 de octubre, así que el descuento ya no se puede aplicar.
N | La garantía no cubre daños por agua.
N | Al no cancelar antes del fin de la prueba, la cuota se debe abonar.
N | Esta vez no voy a poder quitarle el recargo.
D | En cuanto nos mande una foto de la etiqueta, le enviamos una nueva.
D | Díganos su número de cliente y comprobamos las lecturas.
I | Un momentito, abro su reserva.
I | Ahora mismo le paso con reservas.
 | El desayuno se sirve de 7 a 10:30 en el salón del jardín.
 | ¿Le funcionó el reinicio?
 | ¡Estupendo, buen fin de semana!
 | Siento mucho lo de su madre, Pablo.
 | Para cambiar el PIN, abra la app, toque Tarjetas y elija Cambiar PIN.
`
