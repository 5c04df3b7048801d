/** Customers' messages in Spanish, sixth round: what is meant is seldom said outright. */
export const es6 = `
1r | Ya perdí la cuenta de las veces que he marcado y siempre me dicen lo mismo.
1r | sigo igual que el mes pasado, sin línea y sin que nadie dé la cara
1r | Otra vez yo. El mismo paquete, la misma respuesta de siempre.
1r | Me traen de un lado para otro, de facturación a técnico y de técnico a facturación.
1r | Les mandé dos correos y ni un acuse de recibo
1r | Dijeron que el técnico venía el día 3, hoy es 20 y aquí no ha aparecido nadie.
r | Retomo el tema de mi ticket 8841, ¿hubo alguna novedad?
 | Llevo diez años con ustedes y la nueva app me parece estupenda, felicidades.
 | Ayer llamé para reservar, ¿podrían añadir una cuna a la habitación?
1h | ¿No hay nadie ahí que pueda decidir algo? Páseme con esa persona.
h | prefiero que me llamen, por escrito me cuesta explicarlo
1h | Deje de mandarme respuestas automáticas, quiero que me lea alguien de verdad
1h | ¿Quién es su jefe? Necesito su nombre y un correo.
h | ¿Sería posible que me atienda un asesor por lo de la hipoteca?
1h | Quiero elevar esto a la dirección, ¿a quién escribo?
 | cambió nuestra gerente de compras, el contacto de la licencia ahora es Lucía Paz
1l | Si para el día 1 no está la fianza en mi cuenta, hablarán con mi abogada.
1l | Tengo todas las capturas guardadas y se las enseñaré encantado al juez.
1l | Ya puse la hoja de reclamaciones en la OMIC.
1l | Según el reglamento europeo me corresponden 400 euros por ese retraso.
1l | Esto va directo a Profeco.
1l | Voy a meter la denuncia en comisaría mañana mismo
 | Soy abogada y me encanta el programa, ¿sirve también para llevar las horas?
1c | A este paso me voy a la competencia.
1c | denme de baja de todo, ya estuvo bueno
1c | En enero no renuevo, eso se los aseguro.
1c | ¿Qué tengo que hacer para librarme de la permanencia?
1c | Es la última vez que reservo con ustedes.
1c | Acabo de pedir la portabilidad, ahí les dejo su fibra
 | ¿Puedo dejar la maleta en recepción después del check out?
 | me mudo a Chile en mayo y habría que dar de baja la luz entonces, ¿con cuánto tiempo aviso?
1u | Se nos fue el gas, estamos a dos grados y tengo un bebé. Tiene que venir alguien ya.
u | mi vuelo sale en 3 horas y la app no me deja hacer el check-in, ayuda
1u | no podemos cobrar con tarjeta en toda la tienda, cada minuto perdemos ventas
2 | Son una panda de inútiles, lo han vuelto a mandar a otra dirección
2 | Rateros. Así de simple.
2 | qué poca vergüenza tienen, de verdad
2c | Ojalá quiebren, cancelo todo hoy mismo
2 | ¿Me están tomando el pelo? ¿80 euros por una caja de plástico que ni enciende?!?!
2 | Ni se les ocurra cobrarme una habitación con chinches, son lo peor
2r | CUARTA VEZ QUE ESCRIBO. ¿ALGUIEN LEE ESTO??
1 | la sopa llegó fría y el mesero de malas, vaya aniversario
1 | Qué pena, con lo que nos gustaba este hotel.
1 | La lectura del contador está mal, me cobran el doble de lo que gasté
1 | un poco cansada de que cada actualización me cierre la sesión
 | Buenas, ¿el plan familiar incluye a mayores de 18?
 | qué diferencia hay entre la tarifa azul y la verde
 | Trato excelente de Tomás en la sucursal de Centro, denle las gracias
`
