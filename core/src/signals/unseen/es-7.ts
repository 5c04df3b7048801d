/** Customers' messages in Spanish, seventh round: other trades, other ways to say it. */
export const es7 = `
1r | Desde el día 9 nadie de su parte me ha dicho nada.
1r | ¿Cuántas veces tengo que explicarlo? Vino el técnico y la lavadora sigue goteando.
1r | llevo semanas detrás de este reembolso, ya parece un trabajo
r | Escribo de nuevo por la carta para el visado que pedí la semana pasada.
 | ¿Cuánto suele tardar un envío a Canarias?
h | ¿Podría ver esto por teléfono con alguien de hipotecas?
1h | con todo respeto, prefiero que me lo diga alguien por encima de usted
1h | El asistente me pega siempre el mismo enlace. ¿No hay un compañero de carne y hueso?
1l | He hablado con la oficina del consumidor y dicen que están obligados a repararlo.
1l | Este es mi último aviso antes de acudir al defensor del cliente.
2l | falsificaron mi firma, la policía ya está al tanto
1c | Ya estamos pidiendo presupuesto a otros proveedores.
1c | Sinceramente no veo motivo para seguir con ustedes después de esto.
1c | Díganme cómo exporto mis datos, nos pasamos a otra herramienta por tantas caídas.
 | ¿Se puede pausar la suscripción en verano?
uh | Los huéspedes llegan a las seis y el código de la puerta no funciona, llámenme por favor
1u | servidor caído, 40 personas sin poder trabajar, lo necesitamos de vuelta ya mismo
2 | vergüenza les debería dar tratar así a una señora de 80 años
2 | ¡Menuda banda de estafadores!
2 | increíble. INCREÍBLE. ¿¡perdieron mi pasaporte!?
1 | La habitación olía a tabaco y el agua de la ducha salía tibia.
1 | La nueva página de pago es un suplicio, metí la tarjeta tres veces.
1 | no me gustó nada cómo le habló el repartidor a mi mujer
 | ¡Riquísimo el pastel, mil gracias!
 | ¿Qué papeles necesito para abrir una cuenta conjunta?
`
